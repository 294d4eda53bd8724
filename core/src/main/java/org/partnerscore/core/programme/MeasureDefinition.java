package org.partnerscore.core.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.partnerscore.core.facts.Channel;

/** The settings of an indicator's measure: logic is named, numbers are dated. */
public sealed interface MeasureDefinition extends Serializable {
    /** Name of the measure as definitions spell it. */
    String measure();

    /**
     * Money billed less money credited over the trailing window (R7).
     *
     * @param channels sales channels that count
     * @param agreementMonths by channel, for how many months from the start of the agreement rows count
     */
    record NetBilled(Dated<Set<Channel>> channels, Dated<Map<Channel, Integer>> agreementMonths)
            implements MeasureDefinition {
        @Override
        public String measure() {
            return "net-billed";
        }
    }

    /**
     * Customers won less customers lost over the trailing window (R8).
     *
     * @param loss whom a loss costs
     * @param claimBackMonths under {@link LossPolicy#CREDITED_WITH_LATEST_ADD}, how many months an add is liable;
     *     need not be in force under another policy
     */
    record AddsMinusLosses(Dated<LossPolicy> loss, Dated<Integer> claimBackMonths) implements MeasureDefinition {
        @Override
        public String measure() {
            return "adds-minus-losses";
        }
    }

    /**
     * People who meet a requirement on the last day of the month (R9).
     *
     * @param requirements by pathway id
     */
    record PeopleCertified(Dated<Map<String, Requirement>> requirements) implements MeasureDefinition {
        @Override
        public String measure() {
            return "people-certified";
        }
    }

    /**
     * Growth of certified people since a baseline day, all or nothing (R10).
     *
     * @param people id of the indicator whose people grow
     * @param baseline the programme's baseline day
     * @param bands growth needed by size of the base
     * @param headcount the other way to the points; not in force where abolished or before its first day
     */
    record CertifiedGrowth(
            String people, Dated<LocalDate> baseline, Dated<GrowthBands> bands, Dated<HeadcountOption> headcount)
            implements MeasureDefinition {
        @Override
        public String measure() {
            return "certified-growth";
        }
    }

    /**
     * Customers whose monthly active users rose over a line (R11).
     *
     * @param line users that must be reached
     * @param referenceMonths how many months before the month scored they must be below it; the months after it count
     */
    record CrossedLine(Dated<Grid> line, Dated<Integer> referenceMonths) implements MeasureDefinition {
        @Override
        public String measure() {
            return "crossed-line";
        }
    }

    /**
     * Pairs of a customer and a workload at or over a line, less those that were at or over it in an earlier month (R18,
     * R20).
     *
     * @param of what must reach the line
     * @param line in US dollars or consumption value, two decimals at most
     * @param baseMonths how many months before the month scored the earlier one lies
     */
    record NetPairs(PairAmount of, Dated<Grid> line, Dated<Integer> baseMonths) implements MeasureDefinition {
        @Override
        public String measure() {
            return "net-pairs";
        }
    }

    /**
     * Growth of consumption value over an earlier month (R19).
     *
     * @param minimumBase consumption value the earlier month needs, two decimals at most
     * @param baseMonths how many months before the month scored the earlier one lies
     */
    record ConsumptionGrowth(Dated<Grid> minimumBase, Dated<Integer> baseMonths) implements MeasureDefinition {
        @Override
        public String measure() {
            return "consumption-growth";
        }
    }

    /**
     * Growth of monthly active users over an earlier month (R12).
     *
     * @param minimumBase users the earlier month needs
     * @param baseMonths how many months before the month scored the earlier one lies
     */
    record GrowthOverBase(Dated<Grid> minimumBase, Dated<Integer> baseMonths) implements MeasureDefinition {
        @Override
        public String measure() {
            return "growth-over-base";
        }
    }
}
