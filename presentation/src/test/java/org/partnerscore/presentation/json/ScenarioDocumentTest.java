package org.partnerscore.presentation.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.insight.scenario.Change;
import org.partnerscore.insight.scenario.Outlook;
import org.partnerscore.insight.scenario.Scenario;
import org.partnerscore.insight.scenario.WhatIf;
import org.partnerscore.presentation.SampleScores;

class ScenarioDocumentTest {
    private static final Scorecard CARD = SampleScores.scorecard();
    private static final Scenario SCENARIO = Scenario.of("Plan", List.of(new Change.LoseCustomer("T", CARD.month())));

    private static String text() {
        Outlook before = new Outlook(Scenario.NOTHING, List.of(CARD));
        return Rendered.text(new ScenarioDocument(
                "sha256:0", new WhatIf(before, List.of(new Outlook(SCENARIO, List.of(CARD))))));
    }

    @Test
    void a_scenario_fits_its_schema() {
        assertThat(Rendered.errors("scenario", text())).isEmpty();
    }

    @Test
    void a_scenario_names_its_changes_as_they_are_written() {
        assertThat(text()).contains("\"customer T leaves from " + CARD.month() + "\"");
    }

    @Test
    void a_scenario_with_a_slip_does_not_fit() {
        assertThat(Rendered.errors("scenario", text().replace("\"changes\"", "\"change\"")))
                .isNotEmpty();
    }
}
