package org.partnerscore.presentation.json;

import java.time.YearMonth;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.insight.scenario.Change;
import org.partnerscore.insight.scenario.Outlook;
import org.partnerscore.insight.scenario.WhatIf;
import tools.jackson.core.JsonGenerator;

/**
 * An account's scores as they are and under scenarios.
 *
 * @param source hash of the inputs
 * @param whatIf the scores
 */
public record ScenarioDocument(String source, WhatIf whatIf) implements Document {
    @Override
    public String name() {
        return "scenario";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void content(JsonGenerator json) {
        Scorecard first = whatIf.before().scorecards().get(0);
        YearMonth compared = whatIf.begun();
        Head.of(source, first).write(json);
        json.writeStringProperty("account", first.account());
        json.writeStringProperty("compared_month", compared.toString());
        json.writeName("before");
        outlook(json, whatIf.before(), compared);
        json.writeArrayPropertyStart("scenarios");
        whatIf.after().forEach(outlook -> outlook(json, outlook, compared));
        json.writeEndArray();
    }

    private static void outlook(JsonGenerator json, Outlook outlook, YearMonth compared) {
        json.writeStartObject();
        Values.text(json, "name", outlook.scenario().name());
        json.writeArrayPropertyStart("changes");
        outlook.scenario().changes().stream().map(Change::sentence).forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("pathways");
        outlook.in(compared).pathways().forEach(pathway -> ScorecardContent.pathway(json, pathway));
        json.writeEndArray();
        json.writeArrayPropertyStart("months");
        outlook.scorecards().forEach(card -> month(json, card));
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A month's totals. */
    static void month(JsonGenerator json, Scorecard card) {
        json.writeStartObject();
        json.writeStringProperty("month", card.month().toString());
        json.writeStringProperty("rules_as_of", card.rulesAsOf().toString());
        json.writeStringProperty("tier", card.best().tier());
        json.writeArrayPropertyStart("pathways");
        for (PathwayScore pathway : card.pathways()) {
            json.writeStartObject();
            json.writeStringProperty("pathway", pathway.pathway().id());
            Values.points(json, "points", pathway.points(), pathway.hasPoints());
            json.writeStringProperty("tier", pathway.tier());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
