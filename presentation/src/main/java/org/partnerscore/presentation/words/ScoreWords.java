package org.partnerscore.presentation.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Outcome;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Points;

/**
 * Says how far a score has come: by its points, or, in a programme without points, by the values that a tier needs (R21).
 */
public final class ScoreWords {
    private final Words words;
    private final Notation notation;

    public ScoreWords(Words words) {
        this.words = words;
        this.notation = new Notation(words);
    }

    /** Points of the maximum; without points how many of the values are reached that the next tier needs. */
    public String total(PathwayScore score) {
        if (score.hasPoints()) {
            return total(score.points(), score.maximum());
        }
        Tier tier = aim(score);
        return words.text(
                "score.values",
                Map.of(
                        "met",
                                notation.number((long) tier.needs().size()
                                        - score.heldBackBy(tier).size()),
                        "needed", notation.number(tier.needs().size()),
                        "tier", words.language().of(tier.name())));
    }

    /** Points of a maximum. */
    public String total(Points points, Points maximum) {
        return words.text(
                "scorecard.total", Map.of("points", notation.points(points), "maximum", notation.roundPoints(maximum)));
    }

    /** The next tier; at the top the best. */
    private static Tier aim(PathwayScore score) {
        return score.nextTier().orElseGet(() -> score.tiers().get(0));
    }

    /** Of each value that the next tier needs and that is not reached, a sentence; none where there are points. */
    public List<String> lacking(PathwayScore score) {
        return score.hasPoints()
                ? List.of()
                : score.nextTier()
                        .map(tier -> score.heldBackBy(tier).stream()
                                .map(each -> need(tier, each))
                                .toList())
                        .orElse(List.of());
    }

    /** Of each value that a tier needs, a sentence; none where there are points. */
    public List<String> needs(Tier tier, PathwayScore score) {
        return score.indicators().stream()
                .filter(each -> tier.needs().containsKey(each.indicator().id()))
                .map(each -> need(tier, each))
                .toList();
    }

    private String need(Tier tier, IndicatorScore score) {
        Indicator indicator = score.indicator();
        return words.text(
                "score.need",
                Map.of(
                        "indicator", words.language().of(indicator.name()),
                        "tier", words.language().of(tier.name()),
                        "need",
                                notation.amount(
                                        tier.needs().getOrDefault(indicator.id(), BigDecimal.ZERO), indicator.unit()),
                        "value", notation.bare(score.value(), indicator.unit())));
    }

    /**
     * The key of a text that has other words for programmes without points.
     *
     * @param key its key where there are points
     */
    public static String key(String key, boolean ofPoints) {
        return ofPoints ? key : key + ".values";
    }

    /**
     * The market that counts or, in a programme with tracks, the track.
     *
     * @param which its name, or a sentence that tells why it is
     */
    public String market(Programme programme, String which) {
        return words.text(programme.hasTracks() ? "scorecard.track" : "scorecard.market", Map.of("market", which));
    }

    /** How an indicator came out. */
    public String outcome(IndicatorScore score) {
        return outcome(score.outcome(), score.hasPoints());
    }

    /** An outcome; without points those that speak of tiers. */
    public String outcome(Outcome outcome, boolean ofPoints) {
        return words.text(key("outcome." + outcome.id(), ofPoints));
    }

    /** Points and tier; without points the tier alone. */
    public String pointsAndTier(PathwayScore score) {
        String tier = words.tier(score.tier(), score.tiers());
        return score.hasPoints()
                ? words.text("score.points-and-tier", Map.of("points", notation.points(score.points()), "tier", tier))
                : tier;
    }

    /**
     * A total beside the tier: points come first; without points the tier does, since the total speaks of the next one.
     *
     * @param total what was made of the score's total
     */
    public String withTier(String total, PathwayScore score) {
        String tier = words.tier(score.tier(), score.tiers());
        return score.hasPoints() ? total + ", " + tier : tier + ", " + total;
    }

    /** What an indicator earns; without points its value. */
    public String earned(IndicatorScore score) {
        return score.hasPoints()
                ? notation.points(score.points())
                : notation.bare(score.value(), score.indicator().unit());
    }

    /** What values rise by, e.g. {@code Accredited people +1 person}. */
    public String rises(Map<Indicator, BigDecimal> rises) {
        List<String> texts = new ArrayList<>();
        rises.forEach((indicator, value) ->
                texts.add(words.language().of(indicator.name()) + " " + signed(value, indicator)));
        return String.join(", ", texts);
    }

    /** The values that differ between two scores of a pathway, e.g. {@code Accredited people 6 → 8}. */
    public String values(PathwayScore before, PathwayScore after) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < after.indicators().size(); i++) {
            Indicator indicator = after.indicators().get(i).indicator();
            BigDecimal was = before.indicators().get(i).value();
            BigDecimal is = after.indicators().get(i).value();
            if (was.compareTo(is) != 0) {
                texts.add(words.language().of(indicator.name()) + " " + notation.bare(was, indicator.unit())
                        + " \u2192 " + notation.bare(is, indicator.unit()));
            }
        }
        return String.join(", ", texts);
    }

    private String signed(BigDecimal value, Indicator indicator) {
        return (value.signum() < 0 ? "-" : "+") + notation.amount(value.abs(), indicator.unit());
    }

    /** Whether two scores of a pathway tell the same: points and tier, and without points the values. */
    public static boolean same(PathwayScore one, PathwayScore other) {
        return one.points().equals(other.points())
                && one.tier().equals(other.tier())
                && (one.hasPoints() || values(one).equals(values(other)));
    }

    private static List<BigDecimal> values(PathwayScore score) {
        return score.indicators().stream().map(IndicatorScore::value).toList();
    }
}
