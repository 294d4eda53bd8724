package org.partnerscore.presentation.json;

import java.util.List;
import org.partnerscore.definitions.finding.Finding;
import tools.jackson.core.JsonGenerator;

/**
 * What is wrong with definitions of programmes.
 *
 * @param findings what is wrong
 */
public record FindingsDocument(List<Finding> findings) implements Document {
    public FindingsDocument {
        findings = List.copyOf(findings);
    }

    @Override
    public String name() {
        return "findings";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void content(JsonGenerator json) {
        json.writeArrayPropertyStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringProperty("file", finding.file());
            place(json, "line", finding.line());
            place(json, "column", finding.column());
            Values.text(json, "path", finding.path());
            Values.text(json, "value", finding.value());
            json.writeStringProperty("message", finding.message());
            json.writeStringProperty("remedy", finding.remedy());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, String name, int number) {
        if (number == 0) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, number);
        }
    }
}
