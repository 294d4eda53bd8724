package org.partnerscore.imports.file;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A text in UTF-8 as it was received, or as it was unpacked from what was received.
 *
 * @param label what to call it to people: the name of the received file, and of the member if it is in an archive
 * @param member its name in a zip archive; null if it is not in one
 * @param path where the text is: the received file itself, or a temporary one
 * @param encoding how it was encoded when it was received
 */
public record TextFile(String label, @Nullable String member, Path path, Encoding encoding) {}
