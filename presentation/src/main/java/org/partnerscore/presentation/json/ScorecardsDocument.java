package org.partnerscore.presentation.json;

import java.util.Iterator;
import org.partnerscore.core.score.Scorecard;
import tools.jackson.core.JsonGenerator;

/**
 * The scores of several accounts in one programme and month.
 *
 * @param head what all of them were computed from
 * @param cards the scores, taken one by one and only once
 */
public record ScorecardsDocument(Head head, Iterator<Scorecard> cards) implements Document {
    @Override
    public String name() {
        return "scorecards";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void content(JsonGenerator json) {
        head.write(json);
        json.writeArrayPropertyStart("scorecards");
        while (cards.hasNext()) {
            json.writeStartObject();
            ScorecardContent.write(json, cards.next());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
