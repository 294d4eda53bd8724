package org.partnerscore.workspace;

import java.time.InstantSource;

/**
 * Who changes a workspace.
 *
 * @param user name of the user on the machine
 * @param command what is done, as one would type it
 * @param software what does it, with its version
 * @param clock tells when
 */
public record Actor(String user, String command, String software, InstantSource clock) {}
