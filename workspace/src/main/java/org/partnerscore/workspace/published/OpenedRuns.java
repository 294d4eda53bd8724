package org.partnerscore.workspace.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.partnerscore.workspace.run.Runs;

/** The runs opened last, since the same few are asked for again and again. A run never changes, so none grows stale. */
final class OpenedRuns {
    private final Map<String, CompletableFuture<PublishedScores>> opened;

    /** @param most how many runs are kept open at most */
    OpenedRuns(int most) {
        opened = new LinkedHashMap<>(most, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<PublishedScores>> eldest) {
                return size() > most;
            }
        };
    }

    /** The scores of a run; whoever asks while another opens it waits for that one. */
    PublishedScores scores(Runs runs, String run) throws IOException {
        CompletableFuture<PublishedScores> mine = new CompletableFuture<>();
        CompletableFuture<PublishedScores> first;
        synchronized (opened) {
            first = opened.putIfAbsent(run, mine);
        }
        if (first == null) {
            open(runs, run, mine);
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

    private void open(Runs runs, String run, CompletableFuture<PublishedScores> result) {
        try {
            result.complete(PublishedScores.open(runs, run));
        } catch (IOException e) {
            forget(run);
            result.completeExceptionally(new UncheckedIOException(e));
        } catch (RuntimeException | Error e) {
            forget(run);
            result.completeExceptionally(e);
        }
    }

    private void forget(String run) {
        synchronized (opened) {
            opened.remove(run);
        }
    }
}
