package org.partnerscore.core.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.SlotTable;
import org.partnerscore.core.history.ExamTable;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.RuleReading;
import org.partnerscore.core.score.Points;

/**
 * What a measure works with: its indicator, the month, the rules in force.
 *
 * @param programme the programme
 * @param indicator the indicator measured
 * @param number the indicator's number
 * @param month number of the month scored
 * @param day its last day, D
 * @param rules takes the values in force
 * @param firstMonth number of the first month of the data set, F
 * @param firstPass earliest exam pass of the data set; null if there is none
 * @param aspect number of the credit aspect; below 0 if the indicator takes none
 * @param aspects ids of all aspects, at the places of their numbers
 * @param exams the exams that count
 * @param slots where the measure asks for its sums
 */
public record MeasureSetting(
        Programme programme,
        Indicator indicator,
        int number,
        int month,
        LocalDate day,
        RuleReading rules,
        int firstMonth,
        @Nullable LocalDate firstPass,
        int aspect,
        List<String> aspects,
        ExamTable exams,
        SlotTable slots) {
    /** The value in force. */
    <T> T inForce(Dated<T> dated) {
        return rules.on(dated);
    }

    int pathways() {
        return programme.pathways().size();
    }

    List<String> markets() {
        return programme.marketIds();
    }

    /** First month of the trailing window. */
    int windowStart() {
        return month - programme.windowMonths() + 1;
    }

    /** The workloads, credited by the indicator's aspect. */
    PairWorkloads workloads() {
        String id = indicator.aspect();
        if (id == null || programme.workloads().isEmpty()) {
            throw new IllegalArgumentException("indicator " + indicator.id() + " needs workloads and a credit aspect");
        }
        return new PairWorkloads(programme, rules, id, aspects);
    }

    /** D as an epoch day. */
    int epochDay() {
        return Math.toIntExact(day.toEpochDay());
    }

    /** The indicator's maximum. */
    Points maximum() {
        Dated<BigDecimal> maximum = indicator.maximum();
        if (maximum == null) {
            throw new IllegalArgumentException("indicator " + indicator.id() + " needs a maximum");
        }
        return Points.of(inForce(maximum));
    }

    /** How the indicator's value is judged. */
    ValueJudgement judgement() {
        return programme.hasPoints() ? new PartialPoints(this) : new TierNeeds(this);
    }

    /** The indicator's target, by pathway and market. */
    NumberTable target() {
        if (indicator.target() == null) {
            throw new IllegalArgumentException("indicator " + indicator.id() + " needs a target");
        }
        return NumberTable.of(programme, inForce(indicator.target()));
    }

    /** Numbers of whole units by pathway and market. */
    long[][] wholeNumbers(org.partnerscore.core.programme.Grid grid) {
        long[][] numbers = new long[pathways()][markets().size()];
        for (int p = 0; p < numbers.length; p++) {
            for (int m = 0; m < numbers[p].length; m++) {
                BigDecimal number =
                        grid.get(programme.pathways().get(p).id(), markets().get(m));
                numbers[p][m] = number.longValueExact();
            }
        }
        return numbers;
    }
}
