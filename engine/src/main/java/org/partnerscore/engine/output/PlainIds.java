package org.partnerscore.engine.output;

import java.util.IdentityHashMap;

/** Knows of arrays of ids whether all of them are spelled as they are, so that each is looked through once. */
final class PlainIds {
    private final LineSyntax syntax;
    private final IdentityHashMap<byte[], Boolean> known = new IdentityHashMap<>();
    private byte[] last = {};
    private boolean lastPlain = true;

    PlainIds(LineSyntax syntax) {
        this.syntax = syntax;
    }

    /**
     * Whether everything in an array is plain.
     *
     * @param utf8 many ids, one behind the other; does not change
     */
    boolean all(byte[] utf8) {
        if (utf8 != last) {
            last = utf8;
            lastPlain = known.computeIfAbsent(utf8, ids -> syntax.plain(ids, 0, ids.length));
        }
        return lastPlain;
    }
}
