package org.partnerscore.presentation.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.programme.Reference;
import org.partnerscore.core.programme.RuleRead;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.insight.explain.ExplainedLine;
import org.partnerscore.insight.explain.Explanation;
import org.partnerscore.insight.explain.IndicatorExplanation;
import org.partnerscore.insight.explain.MarketCause;
import org.partnerscore.insight.explain.Question;
import org.partnerscore.insight.gaps.Gap;
import org.partnerscore.insight.gaps.GapKind;
import org.partnerscore.insight.gaps.Gaps;
import org.partnerscore.presentation.SampleScores;

class ExplanationDocumentTest {
    private static final Scorecard CARD = SampleScores.scorecard();
    private static final YearMonth MONTH = YearMonth.of(2021, 5);

    private static Explanation explanation() {
        PathwayScore pathway = CARD.pathways().get(0);
        return new Explanation(
                CARD,
                new Question(null, null, "t", null),
                Explanation.LookedFor.ALL,
                pathway.indicators().stream()
                        .map(score -> new IndicatorExplanation(
                                pathway.pathway(),
                                score,
                                List.of(Reason.of(ReasonCode.SUM_OF_LINES, 1, new BigDecimal("1"))),
                                List.of(new RuleRead(
                                        "target",
                                        LocalDate.of(2019, 11, 14),
                                        new Reference("R2", "Page", LocalDate.of(2019, 11, 14)))),
                                new MarketCause(
                                        Reason.of(ReasonCode.MARKET_BY_CUSTOMERS, "developed"),
                                        List.of(new MarketCause.Origin("t", "Tenant", "FR", MONTH))),
                                List.of(
                                        new ExplainedLine(
                                                true,
                                                Part.VALUE,
                                                "t",
                                                "s",
                                                null,
                                                MONTH,
                                                BigDecimal.ONE,
                                                Reason.of(ReasonCode.BILLED)),
                                        new ExplainedLine(
                                                false,
                                                Part.BASELINE,
                                                null,
                                                null,
                                                "p",
                                                MONTH,
                                                BigDecimal.ONE,
                                                Reason.of(ReasonCode.LACKS_EXAMS, "A/B + C")))))
                        .toList(),
                Map.of("t", "Tenant"));
    }

    private static Gaps gaps() {
        Gap gap = new Gap(
                GapKind.NEAR_THE_LINE,
                CARD.pathways().get(0).pathway(),
                "t",
                null,
                Reason.of(ReasonCode.BELOW_LINE, 240L, 250L, 10L),
                Unit.CUSTOMERS,
                -25,
                List.of());
        return new Gaps(CARD, List.of(gap), Map.of("t", "Tenant"));
    }

    @Test
    void an_explanation_fits_its_schema() {
        assertThat(Rendered.errors("explanation", Rendered.text(new ExplanationDocument("sha256:0", explanation()))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"counted\": true       | \"counted\": \"yes\"",
                "\"part\": \"baseline\"  | \"part\": \"before\"",
                "\"rule\": \"R2\"        | \"rule\": \"2\"",
                "\"individual_id\": \"p\" | \"person\": \"p\"",
            })
    void an_explanation_with_a_slip_does_not_fit(String right, String wrong) {
        String text = Rendered.text(new ExplanationDocument("sha256:0", explanation()));
        assertThat(text).contains(right);
        assertThat(Rendered.errors("explanation", text.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void gaps_fit_their_schema() {
        String text = Rendered.text(new GapsDocument("sha256:0", gaps()));
        assertThat(text).contains("\"points\": \"-0.25\"");
        assertThat(Rendered.errors("gaps", text)).isEmpty();
        assertThat(Rendered.errors("gaps", text.replace("near-the-line", "near")))
                .isNotEmpty();
    }
}
