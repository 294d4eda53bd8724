package org.partnerscore.presentation.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.definitions.ProgrammeView;
import org.partnerscore.definitions.cases.CaseFinder;
import org.partnerscore.definitions.cases.Expectation;
import org.partnerscore.definitions.cases.ExpectedCell;
import org.partnerscore.definitions.finding.Finding;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.insight.cases.CaseChecker;
import org.partnerscore.insight.cases.CheckedCase;
import org.partnerscore.insight.cases.CheckedCases;
import org.partnerscore.insight.cases.Mismatch;

class ProgrammeDocumentsTest {
    private static final ProgrammeCatalog CATALOG = ProgrammeCatalog.bundled();

    @ParameterizedTest
    @ValueSource(strings = {"2019-11-13", "2019-11-14", "2020-12-16", "2021-03-10", "2021-06-30"})
    void a_programme_fits_its_schema_on_any_day(LocalDate day) {
        assertThat(CATALOG.definitions())
                .allSatisfy(definition -> assertThat(Rendered.errors(
                                "programme", Rendered.text(new ProgrammeDocument(ProgrammeView.on(definition, day)))))
                        .isEmpty());
    }

    @Test
    void a_value_stands_with_its_unit_days_and_source() {
        ProgrammeView view =
                ProgrammeView.on(CATALOG.definition("cloud-business-applications"), LocalDate.of(2021, 2, 2));
        assertThat(Rendered.text(new ProgrammeDocument(view))).contains("""
                {
                  "path": "functional-consultants.target.customer-engagement",
                  "value": {
                    "developed": 10,
                    "developing": 5
                  },
                  "unit": "people",
                  "since": "2019-11-14",
                  "until": "2021-02-02",
            """);
    }

    @Test
    void the_list_of_programmes_fits_its_schema() {
        String text = Rendered.text(new ProgrammesDocument(CATALOG.programmes()));
        assertThat(Rendered.errors("programmes", text)).isEmpty();
        assertThat(text).contains("\"cloud-business-applications\"", "\"small-and-midmarket-cloud-solutions\"");
    }

    @Test
    void findings_fit_their_schema() {
        List<Finding> findings = List.of(
                new Finding("a.yaml", 3, 5, "tiers[0].minimum", "x", "is no number", "write a number"),
                new Finding("b.yaml", 0, 0, "", "", "is empty", "write a programme"));
        String text = Rendered.text(new FindingsDocument(findings));
        assertThat(Rendered.errors("findings", text)).isEmpty();
        assertThat(text).contains("\"line\": 3", "\"line\": null");
    }

    @Test
    void cases_fit_their_schema() {
        ProgrammeDefinition definition = CATALOG.definition("small-and-midmarket-cloud-solutions");
        List<CheckedCase> cases =
                new ArrayList<>(CaseChecker.check(definition.programme(), CaseFinder.beside(definition))
                        .cases());
        CheckedCase first = cases.get(0);
        Expectation expectation = first.each().expected().get(0);
        cases.set(
                0,
                new CheckedCase(
                        first.file(),
                        first.each(),
                        List.of(new Mismatch(expectation, ExpectedCell.BASELINE, "", "7"))));
        String text = Rendered.text(new CasesDocument(new CheckedCases(definition.programme(), cases)));
        assertThat(Rendered.errors("cases", text)).isEmpty();
        assertThat(text).contains("\"passes\": false", "\"expected\": null", "\"actual\": \"7\"");
    }
}
