package org.partnerscore.presentation.page;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Points;

/**
 * An indicator on a scorecard.
 *
 * @param id id of the indicator
 * @param name its name
 * @param market name of the market that it was measured in; empty in a programme without markets
 * @param money whether its value is money
 * @param value the value; for growth the count before and now
 * @param target what earns the maximum; empty where there is no target
 * @param points points and maximum
 * @param earned points as a plain number
 * @param maximum maximum as a plain number
 * @param outcome how it came out
 * @param outcomeId id of the outcome
 * @param before points and change since the month before; empty if that has no score
 * @param trend {@code up}, {@code down} or {@code same}; empty if the month before has no score
 */
public record IndicatorRow(
        String id,
        String name,
        String market,
        boolean money,
        String value,
        String target,
        String points,
        String earned,
        String maximum,
        String outcome,
        String outcomeId,
        String before,
        String trend) {
    static IndicatorRow of(PageVoice voice, IndicatorScore score, String market, @Nullable Points before) {
        return new IndicatorRow(
                score.indicator().id(),
                voice.name(score.indicator().name()),
                market,
                score.indicator().unit() == Unit.USD,
                value(voice, score),
                voice.notation().target(score),
                voice.notation().points(score.points()) + "/" + voice.notation().roundPoints(score.maximum()),
                score.points().toString(),
                score.maximum().toString(),
                voice.say("outcome." + score.outcome().id()),
                score.outcome().id(),
                before == null ? "" : before(voice, before, score.points()),
                before == null ? "" : trend(before, score.points()));
    }

    private static String value(PageVoice voice, IndicatorScore score) {
        Unit unit = score.indicator().unit();
        String now = voice.notation().amount(score.value(), unit);
        @Nullable BigDecimal baseline = score.baseline();
        return baseline == null ? now : voice.notation().bare(baseline, unit) + " \u2192 " + now;
    }

    private static String before(PageVoice voice, Points before, Points now) {
        return voice.say(
                "web.before",
                Map.of(
                        "points", voice.notation().points(before),
                        "change", voice.change(now.hundredths() - before.hundredths())));
    }

    private static String trend(Points before, Points now) {
        int order = now.compareTo(before);
        return order > 0 ? "up" : order < 0 ? "down" : "same";
    }

    /** The indicator without what it earned, if that would tell revenue. */
    IndicatorRow withoutRevenue(PageVoice voice) {
        String withheld = voice.say("web.withheld");
        return money
                ? new IndicatorRow(id, name, market, true, withheld, target, withheld, "0", maximum, "", "none", "", "")
                : this;
    }
}
