package org.partnerscore.benchmarks.kernel;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.history.TenantHistory;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.kernel.TenantKernel;

/**
 * Made-up tenants as the numbers a kernel takes: 1 to 4 subscriptions of 25 months, each with 1 to 4 associations. Nine
 * of ten rows are of a product that qualifies. Always the same tenants.
 */
final class SampleTenants {
    static final int MONTHS = 25;

    private static final int TENANT_FIELDS = 2;
    private static final int ROW_FIELDS = 8;
    private static final int ASSOCIATION_FIELDS = 6;

    private final SplittableRandom dice = new SplittableRandom(1);
    private final int firstMonth;
    private final int accounts;
    private final int[] products;
    private final int[] tenants;
    private final int[] rowEnds;
    private final int[] associationEnds;
    private int[] rows = new int[1 << 16];
    private int[] associations = new int[1 << 12];
    private int rowFields;
    private int associationFields;

    /**
     * @param plan whose month is the last of all subscriptions
     * @param count how many tenants
     * @param accounts how many accounts they are associated with, 4 or more
     */
    SampleTenants(ScoringPlan plan, int count, int accounts) {
        this.accounts = accounts;
        firstMonth = plan.monthNumber() - MONTHS + 1;
        products = plan.products().stream().mapToInt(plan::pathwaysOf).toArray();
        tenants = new int[count * TENANT_FIELDS];
        rowEnds = new int[count];
        associationEnds = new int[count];
        for (int tenant = 0; tenant < count; tenant++) {
            tenants[tenant * TENANT_FIELDS] = tenant;
            tenants[tenant * TENANT_FIELDS + 1] = dice.nextInt(2);
            int subscriptions = 1 + dice.nextInt(4);
            for (int subscription = 0; subscription < subscriptions; subscription++) {
                makeRows(subscription);
                makeAssociations(subscription);
            }
            rowEnds[tenant] = rowFields;
            associationEnds[tenant] = associationFields;
        }
    }

    private void makeRows(int subscription) {
        int pathways = dice.nextInt(10) == 0 ? 0 : products[dice.nextInt(products.length)];
        int channel = Channel.values()[dice.nextInt(Channel.values().length)].ordinal();
        boolean bought = dice.nextInt(10) != 0;
        int start = dice.nextInt(3) == 0 ? dice.nextInt(MONTHS) : 0;
        int seats = 1 + dice.nextInt(300);
        int price = 1000 + dice.nextInt(9000);
        for (int month = 0; month < MONTHS; month++) {
            boolean held = bought && month >= start;
            int credited = dice.nextInt(50) == 0 ? price : 0;
            addRow(
                    subscription,
                    firstMonth + month,
                    pathways,
                    channel,
                    held ? 1 : 0,
                    firstMonth + start,
                    held ? dice.nextInt(seats + 1) : 0,
                    held ? seats * price - credited : 0);
        }
    }

    private void makeAssociations(int subscription) {
        int count = 1 + dice.nextInt(4);
        for (int i = 0; i < count; i++) {
            AssociationKind kind = AssociationKind.values()[dice.nextInt(AssociationKind.values().length)];
            Claim claim = kind == AssociationKind.CPOR ? Claim.values()[1 + dice.nextInt(3)] : Claim.NONE;
            int from = firstMonth + dice.nextInt(MONTHS);
            boolean open = dice.nextInt(4) != 0;
            addAssociation(
                    subscription,
                    dice.nextInt(accounts),
                    kind.ordinal(),
                    claim.ordinal(),
                    from,
                    open ? Integer.MAX_VALUE : from + dice.nextInt(MONTHS));
        }
    }

    private void addRow(int... fields) {
        if (rowFields + ROW_FIELDS > rows.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
        }
        System.arraycopy(fields, 0, rows, rowFields, ROW_FIELDS);
        rowFields += ROW_FIELDS;
    }

    private void addAssociation(int... fields) {
        if (associationFields + ASSOCIATION_FIELDS > associations.length) {
            associations = Arrays.copyOf(associations, associations.length * 2);
        }
        System.arraycopy(fields, 0, associations, associationFields, ASSOCIATION_FIELDS);
        associationFields += ASSOCIATION_FIELDS;
    }

    /** Hands all tenants to a kernel, one after the other. */
    void feed(TenantKernel kernel) {
        TenantHistory history = kernel.history();
        int row = 0;
        int association = 0;
        for (int tenant = 0; tenant < rowEnds.length; tenant++) {
            history.begin(tenants[tenant * TENANT_FIELDS], tenants[tenant * TENANT_FIELDS + 1]);
            for (; row < rowEnds[tenant]; row += ROW_FIELDS) {
                history.row(
                        rows[row],
                        rows[row + 1],
                        rows[row + 2],
                        rows[row + 3],
                        rows[row + 4] != 0,
                        rows[row + 5],
                        rows[row + 6],
                        rows[row + 7]);
            }
            for (; association < associationEnds[tenant]; association += ASSOCIATION_FIELDS) {
                history.association(
                        associations[association],
                        associations[association + 1],
                        associations[association + 2],
                        associations[association + 3],
                        associations[association + 4],
                        associations[association + 5]);
            }
            kernel.end();
        }
    }
}
