package org.partnerscore.core.measure;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.audit.TenantEvidence;
import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.history.SubscriptionCredit;
import org.partnerscore.core.history.TenantHistory;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Grid;
import org.partnerscore.core.programme.Meter;
import org.partnerscore.core.programme.PairAmount;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.RuleReading;
import org.partnerscore.core.programme.Workload;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;

/**
 * The workloads of a programme as numbers, and what a tenant's pairs with them amount to (R15). A history knows a workload
 * by its number after those of the pathways. An amount is of the whole pair, also of subscriptions that an account is not
 * credited for (R18), as the users of a tenant are (R11).
 */
public final class PairWorkloads {
    private final List<Workload> workloads;
    private final int pathways;
    private final long[] rates;
    private final int[] aspects;
    private final List<int[]> ofPathway = new ArrayList<>();

    /**
     * @param aspect id of the aspect by which pairs are credited
     * @param aspectIds ids of all aspects, at the places of their numbers
     */
    public PairWorkloads(Programme programme, RuleReading rules, String aspect, List<String> aspectIds) {
        workloads = programme.workloads();
        int count = workloads.size();
        pathways = programme.pathways().size();
        rates = new long[count];
        aspects = new int[count];
        List<Set<String>> products = new ArrayList<>();
        for (int w = 0; w < count; w++) {
            Workload workload = workloads.get(w);
            rates[w] = hundredths(rules.on(workload.rate()));
            aspects[w] = aspectIds.indexOf(workload.aspect(aspect));
            products.add(rules.on(workload.products()));
        }
        for (var pathway : programme.pathways()) {
            Set<String> qualifying = rules.on(pathway.products());
            ofPathway.add(IntStream.range(0, count)
                    .filter(w -> products.get(w).stream().anyMatch(qualifying::contains))
                    .toArray());
        }
    }

    /** A number of dollars or consumption value in hundredths. */
    static long hundredths(BigDecimal number) {
        return number.movePointRight(2).longValueExact();
    }

    /** A dated number of dollars or consumption value in hundredths. */
    static long[][] hundredths(MeasureSetting setting, Dated<Grid> grid) {
        NumberTable table = NumberTable.of(setting.programme(), setting.inForce(grid));
        long[][] numbers = new long[setting.pathways()][setting.markets().size()];
        for (int p = 0; p < numbers.length; p++) {
            for (int m = 0; m < numbers[p].length; m++) {
                numbers[p][m] = hundredths(table.get(p, m));
            }
        }
        return numbers;
    }

    /** How many workloads there are. */
    public int count() {
        return rates.length;
    }

    /** Numbers of the workloads of a pathway. */
    int[] of(int pathway) {
        return ofPathway.get(pathway);
    }

    /** Number by which a history knows a workload. */
    int group(int workload) {
        return pathways + workload;
    }

    /** Number of the aspect by which a workload is credited. */
    int aspect(int workload) {
        return aspects[workload];
    }

    /** A workload's id. */
    String id(int workload) {
        return workloads.get(workload).id();
    }

    /** Bits of the workloads whose use is told by capacity, as a history numbers them. */
    public static int capacityBits(Programme programme) {
        int bits = 0;
        for (int w = 0; w < programme.workloads().size(); w++) {
            if (programme.workloads().get(w).meter() == Meter.CAPACITY) {
                bits |= 1 << (programme.pathways().size() + w);
            }
        }
        return bits;
    }

    /**
     * Why a tenant that has rows in a month is part of no pair in it: what it has serves no workload.
     *
     * @return null if something serves one, or nothing is held that could
     */
    @Nullable
    Reason servesNone(TenantEvidence tenant, int pathway, YearMonth month) {
        List<SubscriptionMonth> rows =
                tenant.rows().stream().filter(row -> row.month().equals(month)).toList();
        return rows.isEmpty()
                        || rows.stream()
                                .anyMatch(row -> IntStream.of(ofPathway.get(pathway))
                                        .anyMatch(w -> tenant.qualifies(row, group(w))))
                ? null
                : Reason.of(ReasonCode.PRODUCT_DOES_NOT_QUALIFY, rows.get(0).product());
    }

    /** Says that the data lack capacity of a credited pair of a tenant in a month. */
    void contributeUnknown(TenantHistory tenant, Contributions sink, int pathway, int month, Slot slot) {
        for (int w : ofPathway.get(pathway)) {
            if (tenant.unsaid(group(w), month) > 0) {
                SubscriptionCredit credit = tenant.credit();
                for (int i = 0; i < credit.accounts(); i++) {
                    if (credited(credit, i, w, tenant.bit(month))) {
                        sink.tenant(
                                credit.account(i), slot.index(), tenant.tenant(), Contributions.WHOLE_TENANT, month, 1);
                    }
                }
            }
        }
    }

    /**
     * Fills in what each pair of a tenant amounts to in a month, in hundredths; 0 where nothing is held.
     *
     * @param amounts takes them, each at the place of its workload
     */
    public void amounts(TenantHistory tenant, PairAmount of, int month, long[] amounts) {
        long bit = tenant.bit(month);
        for (int w = 0; w < count(); w++) {
            boolean held = (tenant.held(group(w)) & bit) != 0;
            amounts[w] = held && of == PairAmount.CONSUMPTION ? consumption(tenant, w, month) : 0;
        }
        if (of == PairAmount.BILLED) {
            bill(tenant, bit, month, amounts);
        }
    }

    /** Consumption value of a pair in a month, in hundredths. */
    long consumption(TenantHistory tenant, int workload, int month) {
        return Math.multiplyExact(tenant.users(group(workload), month), rates[workload]);
    }

    private void bill(TenantHistory tenant, long bit, int month, long[] amounts) {
        for (int row = 0; row < tenant.billings(); row++) {
            if (tenant.billingMonth(row) == month) {
                for (int w = 0; w < count(); w++) {
                    if ((tenant.billingPathways(row) >> group(w) & 1) != 0 && (tenant.held(group(w)) & bit) != 0) {
                        amounts[w] += tenant.billingNet(row);
                    }
                }
            }
        }
    }

    /** Whether the account at a place is credited for a pair in a month (R16). */
    public boolean credited(SubscriptionCredit credit, int place, int workload, long bit) {
        return (credit.credited(place, group(workload), aspects[workload]) & bit) != 0;
    }
}
