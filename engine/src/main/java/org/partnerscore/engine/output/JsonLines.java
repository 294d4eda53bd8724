package org.partnerscore.engine.output;

import java.nio.charset.StandardCharsets;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.engine.read.IdTexts;
import org.partnerscore.engine.read.Lines;

/** The rows of contributions.json: an array of objects, money as text with two decimals, what is empty as null. */
final class JsonLines implements LineSyntax {
    private static final byte[] BETWEEN = Utf8Buffer.utf8(",");

    private final LineIds ids;
    private final LineTexts texts;

    JsonLines(ScoringPlan plan, LineIds ids) {
        this.ids = ids;
        this.texts = new LineTexts(
                plan,
                month -> ", \"contribution_month\": \"" + month + "\", \"amount\": ",
                reason -> ", \"reason\": \"" + reason + "\"},");
    }

    @Override
    public byte[] head() {
        return Utf8Buffer.utf8("[");
    }

    @Override
    public byte[] beginning(String account, Slot slot) {
        return Utf8Buffer.utf8("\n  {\"account_id\": " + JsonText.of(account)
                + ", \"programme\": " + JsonText.of(texts.programme())
                + ", \"pathway\": " + JsonText.of(texts.pathway(slot))
                + ", \"month\": " + JsonText.of(texts.day().toString())
                + ", \"indicator\": " + JsonText.of(texts.indicator(slot))
                + ", \"part\": " + JsonText.of(slot.part().id()));
    }

    @Override
    public void ids(Lines lines, int line, IdTexts.Id id, Utf8Buffer out) {
        value(", \"tenant_id\": ", ids.tenants(), lines.tenant(line), id, out);
        value(", \"individual_id\": ", ids.people(), lines.pass(line), id, out);
        value(", \"subscription_id\": ", ids.subscriptions(), lines.association(line), id, out);
    }

    private static void value(String name, IdTexts texts, int place, IdTexts.Id id, Utf8Buffer out) {
        out.ascii(name);
        if (!texts.find(place, id)) {
            out.ascii("null");
        } else if (plain(id)) {
            out.ascii('"').raw(id.bytes(), id.from(), id.to()).ascii('"');
        } else {
            out.raw(JsonText.bytes(new String(id.bytes(), id.from(), id.to() - id.from(), StandardCharsets.UTF_8)));
        }
    }

    private static boolean plain(IdTexts.Id id) {
        for (int i = id.from(); i < id.to(); i++) {
            byte b = id.bytes()[i];
            if (b == '"' || b == '\\' || (b >= 0 && b < ' ')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void rest(Lines lines, int line, Utf8Buffer out) {
        out.raw(texts.month(lines, line));
        if (texts.money(lines, line)) {
            out.ascii('"').hundredths(lines.amount(line)).ascii('"');
        } else {
            out.whole(lines.amount(line));
        }
        out.raw(texts.reason(lines, line));
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
