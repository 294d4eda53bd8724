package org.partnerscore.presentation.json;

import org.partnerscore.definitions.ProgrammeView;
import tools.jackson.core.JsonGenerator;

/**
 * What of a programme is in force on a day.
 *
 * @param view the programme on the day
 */
public record ProgrammeDocument(ProgrammeView view) implements Document {
    @Override
    public String name() {
        return "programme";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void content(JsonGenerator json) {
        view.document().forEach((name, value) -> {
            json.writeName(name);
            Values.tree(json, value);
        });
    }
}
