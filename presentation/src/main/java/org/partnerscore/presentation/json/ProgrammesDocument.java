package org.partnerscore.presentation.json;

import java.util.List;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Text;
import tools.jackson.core.JsonGenerator;

/**
 * The programmes there are.
 *
 * @param programmes the programmes
 */
public record ProgrammesDocument(List<Programme> programmes) implements Document {
    public ProgrammesDocument {
        programmes = List.copyOf(programmes);
    }

    @Override
    public String name() {
        return "programmes";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void content(JsonGenerator json) {
        json.writeArrayPropertyStart("programmes");
        for (Programme programme : programmes) {
            json.writeStartObject();
            json.writeStringProperty("programme", programme.id());
            name(json, programme.name());
            json.writeStringProperty("rules_since", programme.start().toString());
            json.writeArrayPropertyStart("pathways");
            for (Pathway pathway : programme.pathways()) {
                json.writeStartObject();
                json.writeStringProperty("pathway", pathway.id());
                name(json, pathway.name());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void name(JsonGenerator json, Text name) {
        json.writeObjectPropertyStart("name");
        json.writeStringProperty("en", name.en());
        json.writeStringProperty("fr", name.fr());
        json.writeEndObject();
    }
}
