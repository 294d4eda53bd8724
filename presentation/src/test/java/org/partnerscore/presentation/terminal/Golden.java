package org.partnerscore.presentation.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts on file, as people should see them. */
final class Golden {
    private Golden() {}

    static String file(String name) throws IOException {
        try (InputStream in = Golden.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
