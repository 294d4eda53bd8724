package org.partnerscore.engine.output;

import java.nio.charset.StandardCharsets;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.dataset.write.CsvCell;
import org.partnerscore.engine.read.IdTexts;
import org.partnerscore.engine.read.Lines;

/** The rows of contributions.csv. */
final class CsvLines implements LineSyntax {
    private static final byte[] NOTHING = {};

    private final LineIds ids;
    private final LineTexts texts;

    CsvLines(ScoringPlan plan, LineIds ids) {
        this.ids = ids;
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
    public void ids(Lines lines, int line, IdTexts.Id id, Utf8Buffer out) {
        cell(ids.tenants(), lines.tenant(line), id, out);
        cell(ids.people(), lines.pass(line), id, out);
        cell(ids.subscriptions(), lines.association(line), id, out);
    }

    private static void cell(IdTexts texts, int place, IdTexts.Id id, Utf8Buffer out) {
        if (texts.find(place, id)) {
            if (plain(id)) {
                out.raw(id.bytes(), id.from(), id.to());
            } else {
                out.raw(Utf8Buffer.utf8(
                        CsvCell.of(new String(id.bytes(), id.from(), id.to() - id.from(), StandardCharsets.UTF_8))));
            }
        }
        out.ascii(',');
    }

    private static boolean plain(IdTexts.Id id) {
        for (int i = id.from(); i < id.to(); i++) {
            byte b = id.bytes()[i];
            if (b == ',' || b == '"' || b == '\n' || b == '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void rest(Lines lines, int line, Utf8Buffer out) {
        out.raw(texts.month(lines, line));
        if (texts.money(lines, line)) {
            out.cents(lines.amount(line));
        } else {
            out.whole(lines.amount(line));
        }
        out.raw(texts.reason(lines, line));
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
