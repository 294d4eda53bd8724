package org.partnerscore.presentation.json;

import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.insight.difference.Change;
import org.partnerscore.insight.difference.ChangedRow;
import org.partnerscore.insight.forecast.Event;
import tools.jackson.core.JsonGenerator;

/** Changes of scores as objects. */
final class ChangeContent {
    private ChangeContent() {}

    /** What is scored, by which rules, and how it came out. */
    static void state(JsonGenerator json, String name, Scorecard card) {
        json.writeObjectPropertyStart(name);
        stateContent(json, card);
        json.writeEndObject();
    }

    static void stateContent(JsonGenerator json, Scorecard card) {
        json.writeStringProperty("month", card.month().toString());
        json.writeStringProperty("rules_as_of", card.rulesAsOf().toString());
        ScorecardContent.scores(json, card);
    }

    static void event(JsonGenerator json, Event event) {
        json.writeStartObject();
        json.writeStringProperty("day", event.day().toString());
        json.writeBooleanProperty("certain", event.certain());
        properties(json, event.change());
        json.writeEndObject();
    }

    static void change(JsonGenerator json, Change change) {
        json.writeStartObject();
        properties(json, change);
        json.writeEndObject();
    }

    private static void properties(JsonGenerator json, Change change) {
        Unit unit = change.indicator().unit();
        json.writeStringProperty("pathway", change.pathway().id());
        json.writeStringProperty("indicator", change.indicator().id());
        json.writeStringProperty("cause", change.cause().id());
        json.writeStringProperty("unit", ScorecardContent.name(unit));
        Values.amount(json, "value", change.value(), unit);
        Values.amount(json, "baseline", change.baseline(), unit);
        Values.text(
                json, "points", change.indicator().hasPoints() ? change.points().toPlainString() : null);
        json.writeStringProperty("tier_before", change.tierBefore());
        json.writeStringProperty("tier_after", change.tierAfter());
        json.writeArrayPropertyStart("rows");
        change.rows().forEach(row -> row(json, row, unit));
        json.writeEndArray();
    }

    private static void row(JsonGenerator json, ChangedRow row, Unit unit) {
        json.writeStartObject();
        json.writeStringProperty("part", row.part().id());
        Values.text(json, "tenant_id", row.tenantId());
        Values.text(json, "subscription_id", row.subscriptionId());
        Values.text(json, "individual_id", row.individualId());
        json.writeStringProperty("month", row.month().toString());
        Values.text(json, "exam", row.exam());
        @Nullable String day = row.day() == null ? null : row.day().toString();
        Values.text(json, "day", day);
        Values.amount(json, "amount", row.amount(), unit);
        json.writeEndObject();
    }
}
