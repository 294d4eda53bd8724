package org.partnerscore.presentation.json;

import tools.jackson.core.JsonGenerator;

/** A document that programs read; {@code NAME.schema.json} beside the classes describes it. */
public interface Document {
    /** Name of its schema, e.g. {@code scorecard}. */
    String name();

    /** Version of its schema; it rises when a program that reads the document could break. */
    int version();

    /** Writes the properties that follow {@code schema} and {@code software}. */
    void content(JsonGenerator json);
}
