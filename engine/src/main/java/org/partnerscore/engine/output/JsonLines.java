package org.partnerscore.engine.output;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.engine.read.IdTexts;
import org.partnerscore.engine.read.Lines;

/** The rows of contributions.json: an array of objects, money as text with two decimals, what is empty as null. */
final class JsonLines implements LineRows {
    private static final byte[] BETWEEN = Utf8Buffer.utf8(",");

    private final ScoringPlan plan;
    private final LineIds ids;
    private final LineTexts texts;
    private byte[] beginning = new byte[0];

    JsonLines(ScoringPlan plan, LineIds ids) {
        this.plan = plan;
        this.ids = ids;
        this.texts = new LineTexts(plan);
    }

    @Override
    public byte[] head() {
        return Utf8Buffer.utf8("[");
    }

    @Override
    public void begin(String account, Slot slot) {
        Utf8Buffer out = new Utf8Buffer();
        out.ascii("\n  {\"account_id\": ").raw(JsonText.bytes(account));
        text("programme", plan.programme().id(), out);
        text("pathway", texts.pathway(slot), out);
        text("month", plan.month() + "-01", out);
        text("indicator", texts.indicator(slot), out);
        text("part", slot.part().id(), out);
        beginning = Utf8Buffer.utf8(out.text());
    }

    private static void text(String name, String value, Utf8Buffer out) {
        out.ascii(", \"").ascii(name).ascii("\": ").raw(JsonText.bytes(value));
    }

    @Override
    public void row(Lines lines, int line, Utf8Buffer out) {
        out.raw(beginning);
        id(", \"tenant_id\": ", ids.tenants(), lines.tenant(line), out);
        id(", \"individual_id\": ", ids.people(), lines.pass(line), out);
        id(", \"subscription_id\": ", ids.subscriptions(), lines.association(line), out);
        out.ascii(", \"contribution_month\": \"")
                .raw(texts.month(lines.month(line)))
                .ascii("\", \"amount\": ");
        Slot slot = plan.slots().slots().get(lines.slot(line));
        if (slot.money()) {
            out.ascii('"')
                    .ascii(BigDecimal.valueOf(lines.amount(line), 2).toPlainString())
                    .ascii('"');
        } else {
            out.whole(lines.amount(line));
        }
        out.ascii(", \"reason\": \"")
                .ascii(slot.reason(lines.amount(line)).id())
                .ascii("\"}");
    }

    private static void id(String name, IdTexts texts, int place, Utf8Buffer out) {
        out.ascii(name);
        if (place == Lines.NONE) {
            out.ascii("null");
        } else {
            texts.give(
                    place,
                    (bytes, from, to) ->
                            out.raw(JsonText.bytes(new String(bytes, from, to - from, StandardCharsets.UTF_8))));
        }
    }

    @Override
    public byte[] between() {
        return BETWEEN;
    }

    @Override
    public byte[] tail() {
        return Utf8Buffer.utf8("\n]\n");
    }
}
