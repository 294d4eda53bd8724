package org.partnerscore.presentation.json;

import org.partnerscore.insight.difference.Difference;
import tools.jackson.core.JsonGenerator;

/**
 * How one score of an account became another.
 *
 * @param source hash of the inputs of the later score
 * @param sourceBefore hash of the inputs of the earlier one
 * @param difference the difference
 */
public record DifferenceDocument(String source, String sourceBefore, Difference difference) implements Document {
    @Override
    public String name() {
        return "difference";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void content(JsonGenerator json) {
        Head.of(source, difference.after()).write(json);
        json.writeStringProperty("source_before", sourceBefore);
        json.writeStringProperty("account", difference.after().account());
        ChangeContent.state(json, "before", difference.before());
        ChangeContent.state(json, "after", difference.after());
        json.writeArrayPropertyStart("changes");
        difference.changes().forEach(change -> ChangeContent.change(json, change));
        json.writeEndArray();
    }
}
