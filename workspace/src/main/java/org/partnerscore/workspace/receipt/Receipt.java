package org.partnerscore.workspace.receipt;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file that was received.
 *
 * @param sequence from 1 on, in the order of receipt over the whole workspace
 * @param hash SHA-256 of its bytes as received
 * @param name the name it was received under, without folders
 * @param kind what it was recognised as
 * @param bytes how long it was
 * @param options how it is to be read, where that was said, by name
 */
public record Receipt(int sequence, String hash, String name, String kind, long bytes, Map<String, String> options) {
    public Receipt {
        options = Collections.unmodifiableMap(new TreeMap<>(options));
        if (sequence < 1 || bytes < 0) {
            throw new IllegalArgumentException("receipt " + sequence + " of " + bytes + " bytes");
        }
    }
}
