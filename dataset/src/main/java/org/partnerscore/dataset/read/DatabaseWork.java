package org.partnerscore.dataset.read;

import java.io.IOException;
import java.sql.SQLException;

/** Lets those who speak no SQL do work that needs a database: where the database fails, reading or writing did. */
public final class DatabaseWork {
    private DatabaseWork() {}

    /** Work that needs a database. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws Exception;
    }

    /**
     * Does the work.
     *
     * @param expected what else the work may throw, and the caller handles
     * @throws IOException if the work throws it, or the database failed
     */
    public static <T, E extends Exception> T run(Class<E> expected, Work<T> work) throws IOException, E {
        try {
            return work.run();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        } catch (Exception e) {
            if (expected.isInstance(e)) {
                throw expected.cast(e);
            }
            throw new IllegalStateException(e);
        }
    }
}
