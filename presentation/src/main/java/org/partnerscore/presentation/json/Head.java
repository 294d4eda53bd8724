package org.partnerscore.presentation.json;

import java.time.LocalDate;
import java.time.YearMonth;
import org.partnerscore.core.score.Scorecard;
import tools.jackson.core.JsonGenerator;

/**
 * What a score was computed from.
 *
 * @param source hash of the inputs
 * @param programme id of the programme
 * @param rulesAsOf the day whose rules were taken
 * @param month the month scored
 */
public record Head(String source, String programme, LocalDate rulesAsOf, YearMonth month) {
    /** The head of a document about an account. */
    static Head of(String source, Scorecard card) {
        return new Head(source, card.programme().id(), card.rulesAsOf(), card.month());
    }

    void write(JsonGenerator json) {
        json.writeStringProperty("source", source);
        json.writeStringProperty("programme", programme);
        json.writeStringProperty("rules_as_of", rulesAsOf.toString());
        json.writeStringProperty("month", month.toString());
    }
}
