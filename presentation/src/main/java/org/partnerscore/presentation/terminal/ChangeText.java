package org.partnerscore.presentation.terminal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.insight.difference.Change;
import org.partnerscore.insight.difference.ChangedRow;

/** Says in a sentence or two what changed, why, and who is behind it. */
final class ChangeText {
    private static final int MOST_NAMES = 3;

    private final Voice voice;
    private final UnaryOperator<String> tenantName;

    /** @param tenantName what to call a tenant by its id */
    ChangeText(Voice voice, UnaryOperator<String> tenantName) {
        this.voice = voice;
        this.tenantName = tenantName;
    }

    /** How much, why, and the customers or people behind it, e.g. {@code -3 people: a certificate has expired (I1, I2).} */
    String sentence(Change change) {
        String why = cause(change);
        String amounts = amounts(change);
        String exams = change.rows().stream()
                .map(ChangedRow::exam)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!exams.isEmpty()) {
            why = voice.say("change.exams", Map.of("cause", why, "exams", exams));
        }
        String text = amounts.isEmpty() ? why : voice.say("change.amounts", Map.of("amounts", amounts, "cause", why));
        List<String> names = names(change);
        return names.isEmpty()
                ? voice.say("change.sentence", Map.of("what", text))
                : voice.say("change.sentence.who", Map.of("what", text, "who", String.join(", ", names)));
    }

    private String cause(Change change) {
        String key = "cause." + change.cause().id();
        String ofUnit = key + "." + change.indicator().unit().name().toLowerCase(Locale.ROOT);
        return voice.knows(ofUnit) ? voice.say(ofUnit) : voice.say(key);
    }

    private String amounts(Change change) {
        List<String> amounts = new ArrayList<>();
        if (change.value().signum() != 0) {
            amounts.add(signed(change.value(), change));
        }
        if (change.baseline().signum() != 0) {
            amounts.add(voice.say("change.baseline", Map.of("amount", signed(change.baseline(), change))));
        }
        return String.join(", ", amounts);
    }

    private String signed(BigDecimal amount, Change change) {
        String text = voice.style()
                .printable(
                        voice.notation().amount(amount.abs(), change.indicator().unit()));
        return (amount.signum() < 0 ? "-" : "+") + text;
    }

    /**
     * The indicator, what it is and what it makes of the tier.
     *
     * @param card any score under whose rules it comes
     */
    String whole(Change change, Scorecard card) {
        String what = voice.say(
                "change.indicator",
                Map.of("indicator", voice.name(change.indicator().name()), "sentence", sentence(change)));
        String tier = card.pathways().stream()
                .filter(score -> score.pathway().id().equals(change.pathway().id()))
                .map(score -> tier(change, score))
                .findFirst()
                .orElse("");
        return tier.isEmpty() ? what : what + " " + tier;
    }

    /** Points with their sign, e.g. {@code +3.00}. */
    String points(int hundredths) {
        String text = voice.notation().fixed(BigDecimal.valueOf(Math.abs(hundredths), 2));
        return hundredths == 0 ? text : (hundredths < 0 ? "-" : "+") + text;
    }

    /** The points that a change won or lost; empty in a programme without points. */
    String points(Change change) {
        return change.indicator().hasPoints() ? points(change.hundredths()) : "";
    }

    /** The points between two scores of a pathway; empty in a programme without points. */
    String points(PathwayScore before, PathwayScore after) {
        return after.hasPoints()
                ? points(after.points().hundredths() - before.points().hundredths())
                : "";
    }

    /** What happens to the tier, a sentence; empty if nothing does. */
    String tier(Change change, PathwayScore pathway) {
        if (!change.changesTier()) {
            return "";
        }
        return voice.say(
                "change.tier",
                Map.of(
                        "before",
                        voice.tier(change.tierBefore(), pathway.tiers()),
                        "after",
                        voice.tier(change.tierAfter(), pathway.tiers())));
    }

    /** Who is behind a change of the value, those who weigh most first. */
    private List<String> names(Change change) {
        Map<String, BigDecimal> weights = new TreeMap<>();
        change.rows().stream()
                .filter(row -> row.part() == Part.VALUE)
                .forEach(row -> weights.merge(name(row), row.amount(), BigDecimal::add));
        List<String> names = weights.entrySet().stream()
                .filter(entry -> entry.getValue().signum() != 0)
                .sorted(Comparator.comparing(
                        (Map.Entry<String, BigDecimal> entry) ->
                                entry.getValue().abs(),
                        Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        if (names.size() <= MOST_NAMES + 1) {
            return names;
        }
        List<String> shown = new ArrayList<>(names.subList(0, MOST_NAMES));
        shown.add(voice.style()
                .printable(voice.notation().counted("change.more", BigDecimal.valueOf(names.size() - MOST_NAMES))));
        return shown;
    }

    private String name(ChangedRow row) {
        String tenant = row.tenantId();
        return voice.style()
                .printable(tenant == null ? Objects.requireNonNull(row.individualId()) : tenantName.apply(tenant));
    }
}
