package org.partnerscore.presentation.json;

import org.partnerscore.core.score.Scorecard;
import tools.jackson.core.JsonGenerator;

/**
 * The scores of one account.
 *
 * @param source hash of the inputs
 * @param card the scores
 */
public record ScorecardDocument(String source, Scorecard card) implements Document {
    @Override
    public String name() {
        return "scorecard";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void content(JsonGenerator json) {
        Head.of(source, card).write(json);
        ScorecardContent.write(json, card);
    }
}
