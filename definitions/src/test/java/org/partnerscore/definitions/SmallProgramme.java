package org.partnerscore.definitions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A small programme without mistakes, for tests that make one. */
final class SmallProgramme {
    static final String TEXT = read();

    private SmallProgramme() {}

    /** The programme with the first occurrence of a text replaced by another. */
    static String with(String right, String wrong) {
        int at = TEXT.indexOf(right);
        if (at < 0) {
            throw new IllegalArgumentException("the programme does not hold " + right);
        }
        return TEXT.substring(0, at) + wrong + TEXT.substring(at + right.length());
    }

    private static String read() {
        try (InputStream in = SmallProgramme.class.getResourceAsStream("small.yaml")) {
            if (in == null) {
                throw new IllegalStateException("small.yaml is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
