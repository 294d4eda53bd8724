package org.partnerscore.presentation.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Revision;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.presentation.words.Sentence.Slot;

/**
 * Says reasons in sentences. The text of a code stands under {@code reason.CODE}; where an indicator's unit makes for
 * better words it stands under {@code reason.CODE.UNIT} as well. A history that lacks a single month has words of its own.
 */
public final class ReasonWords {
    private final Words words;
    private final Notation notation;
    private final Programme programme;

    /**
     * @param words the catalogue to speak from
     * @param programme the programme whose markets reasons name
     */
    public ReasonWords(Words words, Programme programme) {
        this.words = words;
        this.notation = new Notation(words);
        this.programme = programme;
    }

    /**
     * The sentence of a reason that an indicator carries.
     *
     * @param unit the indicator's unit
     */
    public String sentence(Reason reason, Unit unit) {
        String key = key(reason);
        Sentence sentence =
                words.find(key + "." + unit.name().toLowerCase(Locale.ROOT)).orElseGet(() -> words.sentence(key));
        return words.fill(sentence, slot -> write(slot, reason, unit));
    }

    /**
     * The sentence of a reason that no indicator carries, such as why a month is refused.
     *
     * @throws IllegalArgumentException if the text names an amount, which only an indicator gives a unit
     */
    public String sentence(Reason reason) {
        return words.fill(words.sentence(key(reason)), slot -> write(slot, reason, null));
    }

    private static String key(Reason reason) {
        return "reason." + reason.code().id() + (oneMonth(reason) ? ".one-month" : "");
    }

    private static boolean oneMonth(Reason reason) {
        return reason.code() == ReasonCode.HISTORY_INCOMPLETE
                && reason.argument("from").equals(reason.argument("to"));
    }

    private String write(Slot slot, Reason reason, @Nullable Unit unit) {
        Object value = reason.argument(slot.argument());
        return switch (slot.form()) {
            case PLAIN -> plain(value);
            case AMOUNT -> notation.amount(decimal(value), known(unit));
            case BARE -> notation.bare(decimal(value), known(unit));
            case USERS -> notation.amount(decimal(value), Unit.USERS);
            case POINTS -> notation.number(decimal(value));
            case EARNED -> notation.counted("unit.points", decimal(value));
            case EXAMS -> value.toString().replace("/", words.text("exams.or")).replace(" + ", words.text("exams.and"));
            case PERCENT -> notation.percent(decimal(value));
            case MARKET -> market(value.toString());
            case WORKLOAD -> workload(value.toString());
            case TIER -> tier(value.toString());
        };
    }

    private static Unit known(@Nullable Unit unit) {
        if (unit == null) {
            throw new IllegalArgumentException("an amount needs the unit of an indicator");
        }
        return unit;
    }

    private String plain(Object value) {
        if (value instanceof LocalDate day) {
            return notation.day(day);
        }
        if (value instanceof YearMonth month) {
            return notation.month(month);
        }
        return value instanceof Number ? notation.number(decimal(value)) : value.toString();
    }

    private static BigDecimal decimal(Object value) {
        return value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
    }

    private String workload(String id) {
        return programme.workloads().stream()
                .filter(workload -> workload.id().equals(id))
                .map(workload -> words.language().of(workload.name()))
                .findFirst()
                .orElse(id);
    }

    private String tier(String id) {
        return programme.tiers().revisions().stream()
                .map(Revision::value)
                .flatMap(Stream::ofNullable)
                .flatMap(List::stream)
                .filter(tier -> tier.id().equals(id))
                .map(tier -> words.language().of(tier.name()))
                .findFirst()
                .orElse(id);
    }

    private String market(String id) {
        return programme.markets().stream()
                .filter(market -> market.id().equals(id))
                .map(market -> words.language().of(market.name()))
                .findFirst()
                .orElse(id);
    }
}
