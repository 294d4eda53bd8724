package org.partnerscore.definitions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A small programme without mistakes, for tests that make one. */
final class SmallProgramme {
    static final String TEXT = read("small.yaml");
    /** One without points, whose tiers need values. */
    static final String OF_VALUES = read("values.yaml");

    private SmallProgramme() {}

    /** The programme with the first occurrence of a text replaced by another. */
    static String with(String right, String wrong) {
        return with(TEXT, right, wrong);
    }

    /** A text with the first occurrence of another in it replaced. */
    static String with(String text, String right, String wrong) {
        int at = text.indexOf(right);
        if (at < 0) {
            throw new IllegalArgumentException("the programme does not hold " + right);
        }
        return text.substring(0, at) + wrong + text.substring(at + right.length());
    }

    private static String read(String name) {
        try (InputStream in = SmallProgramme.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
