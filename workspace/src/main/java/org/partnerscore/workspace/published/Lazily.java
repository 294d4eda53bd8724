package org.partnerscore.workspace.published;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What is read when it is asked for first, and kept. For any number of threads: whoever asks meanwhile waits. */
final class Lazily<T> {
    private final LastAsked.Reading<T> reading;
    private volatile @Nullable T read;

    Lazily(LastAsked.Reading<T> reading) {
        this.reading = reading;
    }

    T get() throws IOException {
        T known = read;
        if (known == null) {
            synchronized (this) {
                known = read;
                if (known == null) {
                    known = reading.read();
                    read = known;
                }
            }
        }
        return known;
    }
}
