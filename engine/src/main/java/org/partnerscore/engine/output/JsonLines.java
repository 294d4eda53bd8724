package org.partnerscore.engine.output;

import java.nio.charset.StandardCharsets;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.kernel.ScoringPlan;

/** The rows of contributions.json. */
final class JsonLines implements LineSyntax {
    private static final byte[] BETWEEN = Utf8Buffer.utf8(",");

    private static final String TENANT = named(LineId.TENANT);
    private static final String INDIVIDUAL = named(LineId.INDIVIDUAL);
    private static final String SUBSCRIPTION = named(LineId.SUBSCRIPTION);

    private final LineTexts texts;

    JsonLines(ScoringPlan plan) {
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
    public void id(LineId id, byte[] utf8, int from, int to, boolean plain, Utf8Buffer out) {
        out.ascii(name(id));
        if (plain) {
            out.ascii('"').raw(utf8, from, to).ascii('"');
        } else {
            out.raw(JsonText.bytes(new String(utf8, from, to - from, StandardCharsets.UTF_8)));
        }
    }

    @Override
    public void noId(LineId id, Utf8Buffer out) {
        out.ascii(name(id)).ascii("null");
    }

    private static String named(LineId id) {
        return ", \"" + id.column() + "\": ";
    }

    private static String name(LineId id) {
        return switch (id) {
            case TENANT -> TENANT;
            case INDIVIDUAL -> INDIVIDUAL;
            case SUBSCRIPTION -> SUBSCRIPTION;
        };
    }

    @Override
    public boolean plain(byte[] utf8, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = utf8[i];
            if (b == '"' || b == '\\' || (b >= 0 && b < ' ')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void rest(int slot, int month, long amount, Utf8Buffer out) {
        out.raw(texts.month(month));
        if (texts.money(slot)) {
            out.ascii('"').hundredths(amount).ascii('"');
        } else {
            out.whole(amount);
        }
        out.raw(texts.reason(slot, amount));
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
