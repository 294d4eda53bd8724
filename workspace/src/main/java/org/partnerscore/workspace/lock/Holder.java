package org.partnerscore.workspace.lock;

import java.time.Instant;

/**
 * Who writes, or wrote last.
 *
 * @param user name of the user on the machine
 * @param process id of the process
 * @param command what it does, as one would type it
 * @param since when it began
 */
public record Holder(String user, long process, String command, Instant since) {
    /** This process. */
    public static Holder ofThisProcess(String user, String command, Instant since) {
        return new Holder(user, ProcessHandle.current().pid(), command, since);
    }
}
