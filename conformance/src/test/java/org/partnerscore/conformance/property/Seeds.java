package org.partnerscore.conformance.property;

import java.util.stream.LongStream;

/** The seeds of a property: a few in every build, many under {@code -Dpartnerscore.long=true}. */
final class Seeds {
    private Seeds() {}

    static LongStream all() {
        return LongStream.range(0, Boolean.getBoolean("partnerscore.long") ? 5000 : 60);
    }
}
