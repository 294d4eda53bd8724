package org.partnerscore.presentation.json;

import java.util.List;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.insight.compare.ComparedFact;
import org.partnerscore.insight.compare.Comparison;
import org.partnerscore.insight.compare.Counted;
import tools.jackson.core.JsonGenerator;

/**
 * The same facts of an account under two programmes.
 *
 * @param source hash of the inputs
 * @param comparison what they come to
 */
public record ComparisonDocument(String source, Comparison comparison) implements Document {
    @Override
    public String name() {
        return "comparison";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void content(JsonGenerator json) {
        json.writeStringProperty("source", source);
        json.writeStringProperty("month", comparison.first().month().toString());
        json.writeStringProperty("account", comparison.first().account());
        json.writeArrayPropertyStart("programmes");
        for (Scorecard card : List.of(comparison.first(), comparison.second())) {
            json.writeStartObject();
            json.writeStringProperty("programme", card.programme().id());
            json.writeStringProperty("rules_as_of", card.rulesAsOf().toString());
            ScorecardContent.scores(json, card);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("facts");
        comparison.facts().forEach(fact -> fact(json, fact));
        json.writeEndArray();
    }

    private static void fact(JsonGenerator json, ComparedFact fact) {
        json.writeStartObject();
        Values.text(json, "tenant_id", fact.tenantId());
        Values.text(json, "individual_id", fact.individualId());
        counted(json, "first", fact.first());
        counted(json, "second", fact.second());
        json.writeEndObject();
    }

    private static void counted(JsonGenerator json, String name, Counted counted) {
        json.writeObjectPropertyStart(name);
        json.writeArrayPropertyStart("counts");
        counted.places().forEach(place -> {
            json.writeStartObject();
            place(json, place);
            json.writeEndObject();
        });
        json.writeEndArray();
        Counted.Against against = counted.against();
        if (against == null) {
            json.writeNullProperty("against");
        } else {
            json.writeObjectPropertyStart("against");
            place(json, against.place());
            json.writeName("reason");
            Values.reason(json, against.reason(), against.place().indicator().unit());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Counted.Place place) {
        json.writeStringProperty("pathway", place.pathway().id());
        json.writeStringProperty("indicator", place.indicator().id());
    }
}
