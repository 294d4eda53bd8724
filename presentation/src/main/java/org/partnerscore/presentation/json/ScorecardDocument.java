package org.partnerscore.presentation.json;

import org.partnerscore.core.score.Scorecard;
import tools.jackson.core.JsonGenerator;

/**
 * The scores of one account.
 *
 * @param source hash of the inputs
 * @param card the scores
 * @param assumedValid whether the inputs were taken as good without being checked
 */
public record ScorecardDocument(String source, Scorecard card, boolean assumedValid) implements Document {
    /** The scores of one account from inputs that were found good. */
    public ScorecardDocument(String source, Scorecard card) {
        this(source, card, false);
    }

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
        Head.of(source, card, assumedValid).write(json);
        ScorecardContent.write(json, card);
    }
}
