package org.partnerscore.workspace.receipt;

import java.nio.file.Path;
import java.util.Map;

/**
 * A file that was found good and is to be received.
 *
 * @param file where it is
 * @param kind what it was recognised as
 * @param options how it is to be read, where that was said
 */
public record Offer(Path file, String kind, Map<String, String> options) {}
