package org.partnerscore.conformance.property;

import java.util.stream.LongStream;

/** The seeds of a property: a few in every build, many under {@code -Dpartnerscore.long=true}. */
final class Seeds {
    private static final boolean LONG = Boolean.getBoolean("partnerscore.long");

    private Seeds() {}

    static LongStream all() {
        return LongStream.range(0, LONG ? 5000 : 60);
    }

    /** One of every programme found, where a seed is much work; under {@code -Dpartnerscore.long=true} more of each. */
    static LongStream few(int ofEachIfLong) {
        return LongStream.range(0, (LONG ? ofEachIfLong : 1L) * Scene.PROGRAMMES.size());
    }
}
