package org.partnerscore.definitions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The bundled files as text. */
final class Bundled {
    private Bundled() {}

    static String programme(String id) {
        return text(id + "/programme.yaml");
    }

    static String text(String name) {
        try (InputStream in = Bundled.class.getResourceAsStream("/org/partnerscore/programmes/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not bundled");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
