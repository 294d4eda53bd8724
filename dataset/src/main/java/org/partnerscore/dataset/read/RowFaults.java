package org.partnerscore.dataset.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.CountryCodes;
import org.partnerscore.dataset.table.Column;
import org.partnerscore.dataset.table.ColumnType;
import org.partnerscore.dataset.table.Table;

/**
 * Whether a row has a fault of its own, as one cheap expression for those who read all rows anyway: it says that there is
 * a fault, the check says which. Lookups in lists are computed once for each entry of a Parquet dictionary.
 */
final class RowFaults {
    private RowFaults() {}

    /**
     * SQL that is true where a row has a fault.
     *
     * @param unfit whether columns {@code unfit_NAME} say what did not fit
     */
    static String sql(Table table, boolean unfit) {
        List<String> faults = new ArrayList<>();
        for (Column column : table.columns()) {
            String name = Sql.name(column.name());
            if (column.nullable()) {
                if (unfit && column.type().converted()) {
                    faults.add(Sql.name(Part.unfit(column)) + " IS NOT NULL");
                }
            } else {
                faults.add(name + " IS NULL");
            }
            ofType(column, name, faults);
        }
        ofTable(table, faults);
        return "coalesce(" + String.join(" OR ", faults) + ", false)";
    }

    private static void ofType(Column column, String name, List<String> faults) {
        switch (column.type()) {
            case TEXT -> faults.add("(" + name + " = '') IS TRUE");
            case COUNTRY ->
                faults.add(
                        unknown(name, new TreeSet<>(CountryCodes.ALL).stream().toList(), column));
            case CHANNEL -> faults.add(unknown(name, names(Channel.values()), column));
            case ASSOCIATION_KIND -> faults.add(unknown(name, names(AssociationKind.values()), column));
            case CLAIM ->
                faults.add(unknown(
                        name,
                        Arrays.stream(Claim.values())
                                .filter(claim -> claim != Claim.NONE)
                                .map(Enum::name)
                                .toList(),
                        column));
            case MONTH -> faults.add("(day(" + name + ") <> 1) IS TRUE");
            case COUNT ->
                faults.add("(" + name + " < 0) IS TRUE OR (" + name + " > " + ColumnType.LARGEST_COUNT + ") IS TRUE");
            case MONEY -> faults.add("(" + name + " < 0) IS TRUE");
            case DAY, FLAG -> {
                // Whatever fits its type is good.
            }
        }
    }

    private static void ofTable(Table table, List<String> faults) {
        switch (table) {
            case SUBSCRIPTION_MONTHS -> faults.add("(channel = 'EA' AND agreement_start IS NULL)");
            case ASSOCIATIONS -> {
                faults.add("(kind <> 'CPOR' AND claim IS NOT NULL) IS TRUE");
                faults.add("(to_month < from_month) IS TRUE");
            }
            case EXAM_PASSES -> {
                faults.add("(associated_to <= associated_from) IS TRUE");
                faults.add("(expires_on < passed_on) IS TRUE");
            }
            case PARTNERS, CUSTOMERS, COMPETENCIES -> {
                // No two columns depend on one another.
            }
        }
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static String unknown(String name, List<String> known, Column column) {
        String list = known.stream().map(Sql::text).collect(Collectors.joining(", ", "[", "]"));
        String absent = "list_position(" + list + ", " + name + ") IS NULL";
        return column.nullable() ? "(" + name + " IS NOT NULL AND " + absent + ")" : absent;
    }
}
