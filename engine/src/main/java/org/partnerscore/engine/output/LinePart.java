package org.partnerscore.engine.output;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.engine.read.LineStore;
import org.partnerscore.engine.read.Lines;
import org.partnerscore.engine.score.Scores;

/**
 * Makes rows of the lines of runs of accounts, account by account: those of the account's market, once they sum to what
 * the scorecard says. For one thread at a time.
 */
final class LinePart<P> {
    private static final long LOW = 0xFFFF_FFFFL;

    private final Scores scores;
    private final Scores.Cards cards;
    private final LineOrder order;
    private final LineRows<P> rows;
    private final NaturalMerge merge = new NaturalMerge();
    private final boolean[] wanted;
    private final long[] high;
    private final long[] low;
    private final int[] end;

    LinePart(Scores scores, LineOrder order, LineRows<P> rows) {
        this.scores = scores;
        this.cards = scores.cards(false);
        this.order = order;
        this.rows = rows;
        int slots = scores.plan().slots().slots().size();
        wanted = new boolean[slots];
        high = new long[slots];
        low = new long[slots];
        end = new int[order.ranks().ranks() + 1];
    }

    /**
     * Makes the rows of a part.
     *
     * @param accounts numbers of the accounts that are wanted, ascending
     */
    P render(int part, int[] accounts) throws IOException {
        LineStore store = scores.lines();
        int first = store.firstAccount(part);
        int from = place(accounts, first);
        int to = place(accounts, store.firstAccount(part + 1));
        if (from < to) {
            Lines lines = store.read(part);
            int[] starts = new int[store.firstAccount(part + 1) - first + 1];
            int[] byAccount = byAccount(lines, first, starts);
            for (int i = from; i < to; i++) {
                int account = accounts[i] - first;
                account(cards.scorecard(accounts[i]), lines, byAccount, starts[account], starts[account + 1]);
            }
        }
        return rows.end();
    }

    private static int place(int[] accounts, int account) {
        int at = Arrays.binarySearch(accounts, account);
        return at < 0 ? -at - 1 : at;
    }

    /** Lines by account. Of each account, the place of its first line is put at its number after the first account's. */
    private static int[] byAccount(Lines lines, int first, int[] starts) {
        for (int i = 0; i < lines.size(); i++) {
            starts[lines.account(i) - first + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = starts.clone();
        int[] sorted = new int[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            sorted[next[lines.account(i) - first]++] = i;
        }
        return sorted;
    }

    private void account(Scorecard card, Lines lines, int[] all, int from, int to) {
        List<LineSum> sums = LineSum.of(scores.plan(), card);
        Arrays.fill(wanted, false);
        Arrays.fill(high, 0);
        Arrays.fill(low, 0);
        sums.forEach(sum -> wanted[sum.slot().index()] = true);
        Arrays.fill(end, 0);
        for (int i = from; i < to; i++) {
            int slot = lines.slot(all[i]);
            if (wanted[slot]) {
                long amount = lines.amount(all[i]);
                high[slot] += amount >> Integer.SIZE;
                low[slot] += amount & LOW;
                end[order.ranks().rank(slot) + 1]++;
            }
        }
        requireSums(card, sums);
        for (int rank = 1; rank < end.length; rank++) {
            end[rank] += end[rank - 1];
        }
        int[] kept = new int[end[end.length - 1]];
        for (int i = from; i < to; i++) {
            if (wanted[lines.slot(all[i])]) {
                kept[end[order.ranks().rank(lines.slot(all[i]))]++] = all[i];
            }
        }
        int begin = 0;
        for (int rank = 0; rank < order.ranks().ranks(); rank++) {
            rank(card, lines, kept, begin, end[rank]);
            begin = end[rank];
        }
    }

    private void requireSums(Scorecard card, List<LineSum> sums) {
        for (LineSum sum : sums) {
            int slot = sum.slot().index();
            BigInteger found =
                    BigInteger.valueOf(high[slot]).shiftLeft(Integer.SIZE).add(BigInteger.valueOf(low[slot]));
            if (!sum.sum().toBigIntegerExact().equals(found)) {
                throw sum.broken(scores.plan(), card.account(), new BigDecimal(found));
            }
        }
    }

    private void rank(Scorecard card, Lines lines, int[] kept, int from, int to) {
        if (from == to) {
            return;
        }
        merge.sort(kept, from, to, (a, b) -> order.compare(lines, a, b));
        rows.begin(card.account(), scores.plan().slots().slots().get(lines.slot(kept[from])));
        for (int i = from; i < to; i++) {
            rows.row(lines, kept[i]);
        }
    }
}
