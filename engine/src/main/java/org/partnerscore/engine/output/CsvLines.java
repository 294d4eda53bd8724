package org.partnerscore.engine.output;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.dataset.write.CsvCell;
import org.partnerscore.engine.read.IdTexts;
import org.partnerscore.engine.read.Lines;

/** The rows of contributions.csv. What is the same in many rows is made into bytes once. */
final class CsvLines implements LineRows {
    /** Header line of contributions.csv. */
    static final String HEADER = "account_id,programme,pathway,month,indicator,part,tenant_id,individual_id,"
            + "subscription_id,contribution_month,amount,reason\n";

    private static final byte[] NOTHING = {};

    private final ScoringPlan plan;
    private final LineIds ids;
    private final LineTexts texts;
    private byte[] beginning = NOTHING;

    CsvLines(ScoringPlan plan, LineIds ids) {
        this.plan = plan;
        this.ids = ids;
        this.texts = new LineTexts(plan);
    }

    @Override
    public byte[] head() {
        return Utf8Buffer.utf8(HEADER);
    }

    @Override
    public void begin(String account, Slot slot) {
        beginning = Utf8Buffer.utf8(CsvCell.of(account) + "," + plan.programme().id() + ","
                + texts.pathway(slot) + "," + plan.month() + "-01," + texts.indicator(slot) + ","
                + slot.part().id() + ",");
    }

    @Override
    public void row(Lines lines, int line, Utf8Buffer out) {
        out.raw(beginning);
        id(ids.tenants(), lines.tenant(line), out);
        id(ids.people(), lines.pass(line), out);
        id(ids.subscriptions(), lines.association(line), out);
        out.raw(texts.month(lines.month(line))).ascii(',');
        Slot slot = plan.slots().slots().get(lines.slot(line));
        if (slot.money()) {
            out.cents(lines.amount(line));
        } else {
            out.whole(lines.amount(line));
        }
        out.ascii(',').ascii(slot.reason(lines.amount(line)).id()).ascii('\n');
    }

    private static void id(IdTexts texts, int place, Utf8Buffer out) {
        if (place != Lines.NONE) {
            texts.give(place, (bytes, from, to) -> cell(bytes, from, to, out));
        }
        out.ascii(',');
    }

    private static void cell(byte[] bytes, int from, int to, Utf8Buffer out) {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b == ',' || b == '"' || b == '\n' || b == '\r') {
                out.raw(Utf8Buffer.utf8(
                        CsvCell.of(new String(Arrays.copyOfRange(bytes, from, to), StandardCharsets.UTF_8))));
                return;
            }
        }
        out.raw(bytes, from, to);
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
