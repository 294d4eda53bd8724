package org.partnerscore.engine.read;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.function.LongConsumer;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.dataset.parquet.IdReader;
import org.partnerscore.dataset.read.RowReader;

/** Reads runs of associations into an index. For one thread. */
final class AssociationPass {
    private static final int NONE = -1;
    private static final long OPEN = MonthNumber.of(YearMonth.of(9999, 12));

    private final Partners partners;
    private final AssociationIndex index;
    private final boolean checking;
    private final Doubts doubts;
    private final LongConsumer progress;

    AssociationPass(Partners partners, AssociationIndex index, boolean checking, Doubts doubts, LongConsumer progress) {
        this.partners = partners;
        this.index = index;
        this.checking = checking;
        this.doubts = doubts;
        this.progress = progress;
    }

    void read(List<Segment> segments) throws IOException {
        for (Segment segment : segments) {
            segment.read(checking, doubts, rows -> read(segment, rows));
        }
    }

    private void read(Segment segment, RowReader rows) throws IOException {
        IdReader subscription = rows.ids("subscription_id");
        long[] first = subscription.first();
        int[] second = subscription.second();
        int[] account = rows.numbersOf("partner_id", IdMap.ABSENT, partners::accountOf);
        int[] kind = rows.codes("kind", NONE, Codes.of(AssociationKind.values()));
        int[] claim = rows.codes("claim", Claim.NONE.ordinal(), Codes.of(Claim.values()));
        long[] from = rows.numbers("from_month", NONE, MonthOfDay::of);
        long[] to = rows.numbers("to_month", OPEN, MonthOfDay::of);
        segment.begin(rows, checking);
        int place = segment.firstPlace();
        for (int count = rows.next(); count > 0; count = rows.next()) {
            for (int i = 0; i < count; i++, place++) {
                if (account[i] == IdMap.ABSENT || kind[i] < 0 || claim[i] < 0 || to[i] < from[i]) {
                    doubts.badRow();
                    continue;
                }
                if (claim[i] != Claim.NONE.ordinal() && kind[i] != AssociationKind.CPOR.ordinal()) {
                    doubts.badRow();
                }
                index.put(place, first[i], second[i], account[i], kind[i], claim[i], (int) from[i], (int) to[i]);
            }
            progress.accept(count);
        }
    }
}
