package org.partnerscore.presentation.json;

import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.RuleRead;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.insight.explain.ExplainedLine;
import org.partnerscore.insight.explain.Explanation;
import org.partnerscore.insight.explain.IndicatorExplanation;
import org.partnerscore.insight.explain.MarketCause;
import org.partnerscore.insight.explain.Question;
import tools.jackson.core.JsonGenerator;

/**
 * An account's score explained.
 *
 * @param source hash of the inputs; null for a run that does not keep it
 * @param explanation the explanation
 */
public record ExplanationDocument(@Nullable String source, Explanation explanation) implements Document {
    @Override
    public String name() {
        return "explanation";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void content(JsonGenerator json) {
        Head.of(source, explanation.card()).write(json);
        json.writeStringProperty("account", explanation.card().account());
        Question question = explanation.question();
        json.writeObjectPropertyStart("asked");
        Values.text(json, "pathway", question.pathway());
        Values.text(json, "indicator", question.indicator());
        Values.text(json, "tenant_id", question.tenant());
        Values.text(json, "individual_id", question.individual());
        json.writeEndObject();
        json.writeStringProperty(
                "looked_for",
                switch (explanation.lookedFor()) {
                    case ALL -> "all";
                    case COUNTED -> "counted";
                });
        json.writeArrayPropertyStart("explanations");
        explanation.indicators().forEach(indicator -> indicator(json, indicator));
        json.writeEndArray();
    }

    private static void indicator(JsonGenerator json, IndicatorExplanation explained) {
        Unit unit = explained.score().indicator().unit();
        json.writeStartObject();
        json.writeStringProperty("pathway", explained.pathway().id());
        ScorecardContent.properties(json, explained.score());
        json.writeArrayPropertyStart("arithmetic");
        explained.arithmetic().forEach(step -> Values.reason(json, step, unit));
        json.writeEndArray();
        json.writeArrayPropertyStart("rules");
        explained.rules().forEach(rule -> rule(json, rule));
        json.writeEndArray();
        market(json, explained.market(), unit);
        json.writeArrayPropertyStart("lines");
        explained.lines().forEach(line -> line(json, line, unit));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void rule(JsonGenerator json, RuleRead rule) {
        json.writeStartObject();
        json.writeStringProperty("rule", rule.reference().rule());
        json.writeStringProperty("value", rule.name());
        json.writeStringProperty("in_force_from", rule.inForceFrom().toString());
        json.writeObjectPropertyStart("reference");
        json.writeStringProperty("page", rule.reference().page());
        json.writeStringProperty("revision", rule.reference().revision().toString());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void market(JsonGenerator json, @Nullable MarketCause market, Unit unit) {
        if (market == null) {
            json.writeNullProperty("market_because");
            return;
        }
        json.writeObjectPropertyStart("market_because");
        json.writeName("reason");
        Values.reason(json, market.reason(), unit);
        json.writeArrayPropertyStart("origins");
        for (MarketCause.Origin origin : market.origins()) {
            json.writeStartObject();
            json.writeStringProperty("id", origin.id());
            json.writeStringProperty("name", origin.name());
            json.writeStringProperty("country", origin.country());
            Values.text(
                    json,
                    "credited_from",
                    origin.month() == null ? null : origin.month().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void line(JsonGenerator json, ExplainedLine line, Unit unit) {
        json.writeStartObject();
        json.writeBooleanProperty("counted", line.counted());
        json.writeStringProperty("part", line.part().id());
        Values.text(json, "tenant_id", line.tenantId());
        Values.text(json, "subscription_id", line.subscriptionId());
        Values.text(json, "individual_id", line.individualId());
        json.writeStringProperty("month", line.month().toString());
        Values.amount(json, "amount", line.amount(), unit);
        json.writeName("reason");
        Values.reason(json, line.reason(), unit);
        json.writeEndObject();
    }
}
