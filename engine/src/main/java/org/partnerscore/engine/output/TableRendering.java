package org.partnerscore.engine.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.engine.score.Scores;

/** Renders tables of all accounts on several threads and writes them in order, holding a few pieces at a time. */
final class TableRendering {
    private static final int ACCOUNTS_A_PIECE = 512;

    private final Scores scores;
    private final int threads;
    /** Buffers that were written, to be filled again: grown anew for each piece they would fill the heap. */
    private final Queue<List<Utf8Buffer>> spare = new ConcurrentLinkedQueue<>();

    TableRendering(Scores scores, int threads) {
        this.scores = scores;
        this.threads = threads;
    }

    /**
     * Writes tables.
     *
     * @param accounts numbers of the accounts, in the order of the rows
     * @param writers the tables
     * @param outs where each goes, at the same place in the list; left open
     */
    void write(int[] accounts, List<RowWriter> writers, List<OutputStream> outs) throws IOException {
        for (int t = 0; t < writers.size(); t++) {
            outs.get(t).write(writers.get(t).head());
        }
        int pieces = (accounts.length + ACCOUNTS_A_PIECE - 1) / ACCOUNTS_A_PIECE;
        InOrder.run(
                threads,
                pieces,
                piece -> {
                    int from = piece * ACCOUNTS_A_PIECE;
                    int to = Math.min(from + ACCOUNTS_A_PIECE, accounts.length);
                    return render(Arrays.copyOfRange(accounts, from, to), writers, piece == pieces - 1);
                },
                buffers -> {
                    for (int t = 0; t < outs.size(); t++) {
                        buffers.get(t).writeTo(outs.get(t));
                        buffers.get(t).clear();
                    }
                    spare.add(buffers);
                });
        for (int t = 0; t < writers.size(); t++) {
            outs.get(t).write(writers.get(t).tail());
        }
    }

    private List<Utf8Buffer> buffers(int count) {
        List<Utf8Buffer> written = spare.poll();
        return written == null ? Stream.generate(Utf8Buffer::new).limit(count).toList() : written;
    }

    private List<Utf8Buffer> render(int[] accounts, List<RowWriter> writers, boolean last) {
        Scores.Cards cards = scores.cards(false);
        List<Utf8Buffer> buffers = buffers(writers.size());
        for (int account : accounts) {
            Scorecard card = cards.scorecard(account);
            for (int t = 0; t < buffers.size(); t++) {
                writers.get(t).rows(card, buffers.get(t));
            }
        }
        if (last) {
            for (int t = 0; t < buffers.size(); t++) {
                buffers.get(t).cut(writers.get(t).surplus());
            }
        }
        return buffers;
    }
}
