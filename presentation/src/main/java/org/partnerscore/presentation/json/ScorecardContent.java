package org.partnerscore.presentation.json;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Points;
import org.partnerscore.core.score.Scorecard;
import tools.jackson.core.JsonGenerator;

/** An account's scores as properties of an object. */
final class ScorecardContent {
    private ScorecardContent() {}

    static void write(JsonGenerator json, Scorecard card) {
        json.writeStringProperty("account", card.account());
        scores(json, card);
    }

    /** The scores without the account's id. */
    static void scores(JsonGenerator json, Scorecard card) {
        json.writeStringProperty("tier", card.best().tier());
        json.writeArrayPropertyStart("pathways");
        for (PathwayScore pathway : card.pathways()) {
            pathway(json, pathway);
        }
        json.writeEndArray();
    }

    static void pathway(JsonGenerator json, PathwayScore score) {
        json.writeStartObject();
        json.writeStringProperty("pathway", score.pathway().id());
        Values.points(json, "points", score.points(), score.hasPoints());
        Values.points(json, "max_points", score.maximum(), score.hasPoints());
        json.writeStringProperty("tier", score.tier());
        Values.text(
                json, "to_next_tier", score.toNextTier().map(Points::toString).orElse(null));
        if (!score.hasPoints()) {
            next(json, score);
        }
        json.writeArrayPropertyStart("indicators");
        for (IndicatorScore indicator : score.indicators()) {
            indicator(json, indicator);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What the next tier needs, where there are no points. */
    private static void next(JsonGenerator json, PathwayScore score) {
        Optional<Tier> next = score.nextTier();
        if (next.isEmpty()) {
            json.writeNullProperty("next_tier");
            return;
        }
        Tier tier = next.orElseThrow();
        json.writeObjectPropertyStart("next_tier");
        json.writeStringProperty("tier", tier.id());
        json.writeArrayPropertyStart("needs");
        for (IndicatorScore each : score.indicators()) {
            BigDecimal need = tier.needs().get(each.indicator().id());
            if (need != null) {
                json.writeStartObject();
                json.writeStringProperty("indicator", each.indicator().id());
                Values.amount(json, "need", need, each.indicator().unit());
                json.writeBooleanProperty("reached", each.value().compareTo(need) >= 0);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void indicator(JsonGenerator json, IndicatorScore score) {
        json.writeStartObject();
        properties(json, score);
        json.writeEndObject();
    }

    /** The properties of an indicator. */
    static void properties(JsonGenerator json, IndicatorScore score) {
        Unit unit = score.indicator().unit();
        json.writeStringProperty("indicator", score.indicator().id());
        json.writeStringProperty("group", score.indicator().group());
        Values.text(json, "market", score.market());
        Values.amount(json, "value", score.value(), unit);
        json.writeStringProperty("unit", name(unit));
        Values.amount(json, "baseline", score.baseline(), unit);
        target(json, score);
        Values.points(json, "points", score.points(), score.hasPoints());
        Values.points(json, "max_points", score.maximum(), score.hasPoints());
        json.writeStringProperty("outcome", score.outcome().id());
        json.writeArrayPropertyStart("remarks");
        for (Reason remark : score.remarks()) {
            Values.reason(json, remark, unit);
        }
        json.writeEndArray();
    }

    /** The target with its unit: what has a baseline must grow, and how much is said in per cent. */
    private static void target(JsonGenerator json, IndicatorScore score) {
        @Nullable BigDecimal target = score.target();
        if (target == null) {
            json.writeNullProperty("target");
            json.writeNullProperty("target_unit");
        } else if (score.baseline() == null) {
            Values.amount(json, "target", target, score.indicator().unit());
            json.writeStringProperty("target_unit", name(score.indicator().unit()));
        } else {
            json.writeName("target");
            Values.number(json, target);
            json.writeStringProperty("target_unit", "percent");
        }
    }

    static String name(Unit unit) {
        return unit == Unit.USD ? "USD" : unit.name().toLowerCase(Locale.ROOT);
    }
}
