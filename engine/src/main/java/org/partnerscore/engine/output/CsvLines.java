package org.partnerscore.engine.output;

import java.nio.charset.StandardCharsets;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.dataset.write.CsvCell;

/** The rows of contributions.csv. */
final class CsvLines implements LineSyntax {
    private static final byte[] NOTHING = {};

    private final LineTexts texts;

    CsvLines(ScoringPlan plan) {
        this.texts = new LineTexts(plan, month -> month + ",", reason -> "," + reason + "\n");
    }

    @Override
    public byte[] head() {
        return OutputColumns.csvHeader(OutputColumns.CONTRIBUTIONS);
    }

    @Override
    public byte[] beginning(String account, Slot slot) {
        return Utf8Buffer.utf8(CsvCell.of(account) + "," + texts.programme() + ","
                + texts.pathway(slot) + "," + texts.day() + "," + texts.indicator(slot) + ","
                + slot.part().id() + ",");
    }

    @Override
    public void id(LineId id, byte[] utf8, int from, int to, boolean plain, Utf8Buffer out) {
        if (plain) {
            out.raw(utf8, from, to);
        } else {
            out.raw(Utf8Buffer.utf8(CsvCell.of(new String(utf8, from, to - from, StandardCharsets.UTF_8))));
        }
        out.ascii(',');
    }

    @Override
    public void noId(LineId id, Utf8Buffer out) {
        out.ascii(',');
    }

    @Override
    public boolean plain(byte[] utf8, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = utf8[i];
            if (b == ',' || b == '"' || b == '\n' || b == '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void rest(int slot, int month, long amount, Utf8Buffer out) {
        out.raw(texts.month(month));
        if (texts.money(slot)) {
            out.cents(amount);
        } else {
            out.whole(amount);
        }
        out.raw(texts.reason(slot, amount));
    }

    @Override
    public byte[] between() {
        return NOTHING;
    }

    @Override
    public byte[] tail() {
        return NOTHING;
    }
}
