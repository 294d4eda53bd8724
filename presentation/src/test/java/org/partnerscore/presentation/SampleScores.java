package org.partnerscore.presentation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Outcome;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Points;
import org.partnerscore.core.score.Scorecard;

/** Scores to render: every outcome, every kind of remark, none of them computed. */
public final class SampleScores {
    private static final Reason BY_CUSTOMERS = Reason.of(ReasonCode.MARKET_BY_CUSTOMERS, "developed");
    private static final Reason BY_LOCATION = Reason.of(ReasonCode.MARKET_BY_LOCATION, "developing");
    private static final Reason HISTORY =
            Reason.of(ReasonCode.HISTORY_INCOMPLETE, YearMonth.of(2019, 5), YearMonth.of(2019, 12));

    private SampleScores() {}

    /** An account that is silver in one pathway and has little in the other. */
    public static Scorecard scorecard() {
        return scorecard("4711");
    }

    public static Scorecard scorecard(String account) {
        return new Scorecard(
                account,
                SampleProgramme.programme(),
                YearMonth.of(2021, 5),
                LocalDate.of(2021, 5, 31),
                List.of(
                        new PathwayScore(SampleProgramme.CUSTOMER_ENGAGEMENT, engagement(), SampleProgramme.TIERS),
                        new PathwayScore(SampleProgramme.FINANCE_AND_OPERATIONS, finance(), SampleProgramme.TIERS)));
    }

    /** An account with a total for each pathway, in hundredths of a point. */
    public static Scorecard total(String account, int engagement, int finance) {
        return new Scorecard(
                account,
                SampleProgramme.programme(),
                YearMonth.of(2021, 5),
                LocalDate.of(2021, 5, 31),
                List.of(
                        total(SampleProgramme.CUSTOMER_ENGAGEMENT, engagement),
                        total(SampleProgramme.FINANCE_AND_OPERATIONS, finance)));
    }

    private static PathwayScore total(Pathway pathway, int hundredths) {
        Outcome outcome = Outcome.of(new Points(hundredths), new Points(10_000));
        IndicatorScore score = score(SampleProgramme.ADDS, "1", null, "10", hundredths, 100, outcome)
                .done();
        return new PathwayScore(pathway, List.of(score), SampleProgramme.TIERS);
    }

    /** Accounts in no order: some equal, one of each tier, one with a name that is long, wide and ends a line. */
    public static List<Scorecard> scorecards() {
        return List.of(
                total("b", 7_150, 6_000),
                total("4711", 1_200, 10_000),
                total("a", 6_000, 7_150),
                total("客户客户客户客户客户客户客户\n", 4_205, 0),
                total("c", 5_999, 5_999),
                total("Z", 0, 0));
    }

    private static List<IndicatorScore> engagement() {
        return List.of(
                score(SampleProgramme.REVENUE, "214350.5", null, "300000", 715, 10, Outcome.PARTIAL)
                        .because(BY_CUSTOMERS)
                        .because(ReasonCode.SHORT_OF_TARGET, new BigDecimal("85649.5"))
                        .done(),
                score(SampleProgramme.ADDS, "12", null, "10", 1000, 10, Outcome.FULL)
                        .because(HISTORY)
                        .because(BY_CUSTOMERS)
                        .because(ReasonCode.TARGET_REACHED)
                        .done(),
                score(SampleProgramme.CONSULTANTS, "14", null, "5", 1500, 15, Outcome.FULL)
                        .because(BY_LOCATION)
                        .because(ReasonCode.TARGET_REACHED)
                        .done(),
                score(SampleProgramme.CONSULTANT_GROWTH, "14", "12", "35", 0, 15, Outcome.NONE)
                        .because(BY_LOCATION)
                        .because(ReasonCode.BASELINE_OF_PROGRAMME, LocalDate.of(2020, 10, 1))
                        .because(ReasonCode.GROWTH_NOT_REACHED, 35, 3)
                        .done(),
                score(SampleProgramme.DEVELOPERS, "2", null, "2", 500, 5, Outcome.FULL)
                        .because(BY_LOCATION)
                        .because(ReasonCode.TARGET_REACHED)
                        .done(),
                score(SampleProgramme.DEPLOYMENTS, "1", null, "5", 400, 20, Outcome.PARTIAL)
                        .because(BY_CUSTOMERS)
                        .because(ReasonCode.SHORT_OF_TARGET, new BigDecimal("4"))
                        .done(),
                score(SampleProgramme.USER_GROWTH, "1560", "1240", "25", 2500, 25, Outcome.FULL)
                        .because(BY_CUSTOMERS)
                        .because(ReasonCode.TARGET_REACHED)
                        .done());
    }

    private static List<IndicatorScore> finance() {
        return List.of(
                score(SampleProgramme.REVENUE, "-1200", null, "300000", 0, 10, Outcome.NONE)
                        .because(BY_CUSTOMERS)
                        .because(ReasonCode.NEGATIVE_VALUE)
                        .done(),
                score(SampleProgramme.ADDS, "0", null, "3", 0, 10, Outcome.NONE)
                        .because(HISTORY)
                        .because(BY_CUSTOMERS)
                        .because(ReasonCode.NOTHING_COUNTED)
                        .because(ReasonCode.SHORT_OF_TARGET, new BigDecimal("3"))
                        .done(),
                score(SampleProgramme.CONSULTANTS, "1", null, "5", 300, 15, Outcome.PARTIAL)
                        .because(BY_LOCATION)
                        .because(ReasonCode.SHORT_OF_TARGET, new BigDecimal("4"))
                        .done(),
                score(SampleProgramme.CONSULTANT_GROWTH, "1", null, null, 0, 15, Outcome.NOT_AVAILABLE)
                        .because(BY_LOCATION)
                        .because(ReasonCode.BEFORE_BASELINE, LocalDate.of(2021, 10, 1))
                        .done(),
                score(SampleProgramme.DEVELOPERS, "0", null, "2", 0, 5, Outcome.NONE)
                        .because(BY_LOCATION)
                        .because(ReasonCode.NOTHING_COUNTED)
                        .because(ReasonCode.SHORT_OF_TARGET, new BigDecimal("2"))
                        .done(),
                score(SampleProgramme.DEPLOYMENTS, "0", null, "3", 0, 20, Outcome.NONE)
                        .because(BY_CUSTOMERS)
                        .because(ReasonCode.NOTHING_COUNTED)
                        .because(ReasonCode.SHORT_OF_TARGET, new BigDecimal("3"))
                        .done(),
                score(SampleProgramme.USER_GROWTH, "85", "40", "25", 0, 25, Outcome.BELOW_MINIMUM)
                        .because(BY_CUSTOMERS)
                        .because(ReasonCode.BASE_BELOW_MINIMUM, new BigDecimal("40"), new BigDecimal("100"))
                        .done());
    }

    /** Begins the score of an indicator. */
    public static Building score(
            Indicator indicator,
            String value,
            @Nullable String baseline,
            @Nullable String target,
            int hundredths,
            int maximum,
            Outcome outcome) {
        return new Building(indicator, value, baseline, target, hundredths, maximum, outcome, new ArrayList<>());
    }

    /** The score of an indicator that still gets its remarks. */
    public record Building(
            Indicator indicator,
            String value,
            @Nullable String baseline,
            @Nullable String target,
            int hundredths,
            int maximum,
            Outcome outcome,
            List<Reason> remarks) {
        public Building because(Reason reason) {
            remarks.add(reason);
            return this;
        }

        public Building because(ReasonCode code, Object... values) {
            return because(Reason.of(code, values));
        }

        public IndicatorScore done() {
            boolean location = remarks.contains(BY_LOCATION);
            return new IndicatorScore(
                    indicator,
                    location ? "developing" : "developed",
                    new BigDecimal(value),
                    baseline == null ? null : new BigDecimal(baseline),
                    target == null ? null : new BigDecimal(target),
                    new Points(hundredths),
                    new Points(maximum * 100),
                    outcome,
                    remarks);
        }
    }
}
