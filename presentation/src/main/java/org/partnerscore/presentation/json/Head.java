package org.partnerscore.presentation.json;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.score.Scorecard;
import tools.jackson.core.JsonGenerator;

/**
 * What a score was computed from.
 *
 * @param source hash of the inputs; null where it is not known
 * @param programme id of the programme
 * @param rulesAsOf the day whose rules were taken
 * @param month the month scored
 * @param assumedValid whether the inputs were taken as good without being checked
 */
public record Head(
        @Nullable String source, String programme, LocalDate rulesAsOf, YearMonth month, boolean assumedValid) {
    /** The head of a document about inputs that were found good. */
    public Head(String source, String programme, LocalDate rulesAsOf, YearMonth month) {
        this(source, programme, rulesAsOf, month, false);
    }

    /** The head of a document about an account. */
    static Head of(@Nullable String source, Scorecard card) {
        return of(source, card, false);
    }

    /** The head of a document about an account, whose inputs may have been taken as good. */
    static Head of(@Nullable String source, Scorecard card, boolean assumedValid) {
        return new Head(source, card.programme().id(), card.rulesAsOf(), card.month(), assumedValid);
    }

    void write(JsonGenerator json) {
        Values.text(json, "source", source);
        json.writeStringProperty("programme", programme);
        json.writeStringProperty("rules_as_of", rulesAsOf.toString());
        json.writeStringProperty("month", month.toString());
        if (assumedValid) {
            json.writeBooleanProperty("assumed_valid", true);
        }
    }
}
