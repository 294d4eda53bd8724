package org.partnerscore.workspace.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * What was asked for last, since the same few are asked for again and again. What a key stands for never changes, so nothing
 * grows stale. For any number of threads.
 */
final class LastAsked<K, V> {
    private final Map<K, CompletableFuture<V>> kept;

    /** @param most how many are kept at most */
    LastAsked(int most) {
        kept = new LinkedHashMap<>(most, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, CompletableFuture<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** Reads what a key stands for. */
    @FunctionalInterface
    interface Reading<V> {
        V read() throws IOException;
    }

    /** What a key stands for; whoever asks while another reads it waits for that one. */
    V get(K key, Reading<V> reading) throws IOException {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> first;
        synchronized (kept) {
            first = kept.putIfAbsent(key, mine);
        }
        if (first == null) {
            read(key, reading, mine);
            first = mine;
        }
        try {
            return first.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException unread) {
                throw unread.getCause();
            }
            throw e;
        }
    }

    private void read(K key, Reading<V> reading, CompletableFuture<V> result) {
        try {
            result.complete(reading.read());
        } catch (IOException e) {
            forget(key);
            result.completeExceptionally(new UncheckedIOException(e));
        } catch (RuntimeException | Error e) {
            forget(key);
            result.completeExceptionally(e);
        }
    }

    private void forget(K key) {
        synchronized (kept) {
            kept.remove(key);
        }
    }
}
