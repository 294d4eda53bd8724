package org.partnerscore.presentation.page;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.score.IndicatorScore;

/**
 * An indicator on a scorecard.
 *
 * @param id id of the indicator
 * @param name its name
 * @param market in which market or track it was measured; empty in a programme without any
 * @param money whether its value is money
 * @param value the value; for growth the count before and now
 * @param target what earns the maximum, or what the best tier needs; empty where there is no target
 * @param points points and maximum; empty in a programme without points
 * @param earned points as a plain number
 * @param maximum maximum as a plain number
 * @param outcome how it came out
 * @param outcomeId id of the outcome
 * @param before points and change since the month before, or the value then; empty if that has no score
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
    /** @param before the indicator in the month before; null if that has no score */
    static IndicatorRow of(PageVoice voice, IndicatorScore score, String market, @Nullable IndicatorScore before) {
        return new IndicatorRow(
                score.indicator().id(),
                voice.name(score.indicator().name()),
                market,
                score.indicator().unit() == Unit.USD,
                value(voice, score),
                voice.notation().target(score),
                score.hasPoints()
                        ? voice.notation().points(score.points()) + "/"
                                + voice.notation().roundPoints(score.maximum())
                        : "",
                score.points().toString(),
                score.maximum().toString(),
                voice.scores().outcome(score),
                score.outcome().id(),
                before == null ? "" : before(voice, before, score),
                before == null ? "" : trend(before, score));
    }

    private static String value(PageVoice voice, IndicatorScore score) {
        Unit unit = score.indicator().unit();
        String now = voice.notation().amount(score.value(), unit);
        @Nullable BigDecimal baseline = score.baseline();
        return baseline == null ? now : voice.notation().bare(baseline, unit) + " \u2192 " + now;
    }

    private static String before(PageVoice voice, IndicatorScore before, IndicatorScore now) {
        if (!now.hasPoints()) {
            return voice.notation().amount(before.value(), before.indicator().unit());
        }
        return voice.say(
                "web.before",
                Map.of(
                        "points", voice.notation().points(before.points()),
                        "change",
                                voice.change(now.points().hundredths()
                                        - before.points().hundredths())));
    }

    private static String trend(IndicatorScore before, IndicatorScore now) {
        int order = now.hasPoints()
                ? now.points().compareTo(before.points())
                : now.value().compareTo(before.value());
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
