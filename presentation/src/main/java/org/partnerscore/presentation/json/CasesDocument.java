package org.partnerscore.presentation.json;

import org.partnerscore.definitions.cases.Expectation;
import org.partnerscore.insight.cases.CheckedCase;
import org.partnerscore.insight.cases.CheckedCases;
import org.partnerscore.insight.cases.Mismatch;
import tools.jackson.core.JsonGenerator;

/**
 * What the cases of a programme came to.
 *
 * @param checked the cases
 */
public record CasesDocument(CheckedCases checked) implements Document {
    @Override
    public String name() {
        return "cases";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void content(JsonGenerator json) {
        json.writeStringProperty("programme", checked.programme().id());
        json.writeArrayPropertyStart("cases");
        for (CheckedCase each : checked.cases()) {
            json.writeStartObject();
            json.writeStringProperty("file", each.file().file());
            json.writeNumberProperty("line", each.each().line());
            json.writeStringProperty("name", each.each().name());
            json.writeBooleanProperty("passes", each.passes());
            json.writeArrayPropertyStart("mismatches");
            each.mismatches().forEach(mismatch -> write(json, mismatch));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("indicators_without_case");
        checked.indicatorsWithoutCase().forEach(json::writeString);
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Mismatch mismatch) {
        Expectation expectation = mismatch.expectation();
        json.writeStartObject();
        json.writeNumberProperty("line", expectation.line());
        json.writeStringProperty("account", expectation.account());
        json.writeStringProperty("pathway", expectation.pathway());
        Values.text(json, "indicator", expectation.indicator());
        json.writeStringProperty("month", expectation.month().toString());
        json.writeStringProperty("rules_as_of", expectation.rulesAsOf().toString());
        json.writeStringProperty("cell", mismatch.cell().id());
        Values.text(json, "expected", mismatch.expected());
        Values.text(json, "actual", mismatch.actual());
        json.writeEndObject();
    }
}
