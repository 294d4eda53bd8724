package org.partnerscore.workspace.data;

import java.nio.file.Path;
import org.partnerscore.workspace.receipt.Receipt;

/**
 * A file received and where its bytes are.
 *
 * @param receipt its receipt
 * @param file its bytes: as received, or with personal data erased since
 */
public record ReceivedFile(Receipt receipt, Path file) {}
