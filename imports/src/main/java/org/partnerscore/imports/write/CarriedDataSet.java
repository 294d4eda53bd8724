package org.partnerscore.imports.write;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.read.Queries;
import org.partnerscore.dataset.read.Sql;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.dataset.write.WholeFiles;
import org.partnerscore.imports.mapping.MappingKind;

/**
 * A data set restricted to what exports can carry, as docs/import.md defines it: subscription-months somebody is
 * associated with, in months that have rows; revenue as one amount less the other; the start of agreements on channel EA
 * only; exams and products the vendor has a name for; nobody's first and last day with a location.
 */
public final class CarriedDataSet {
    private CarriedDataSet() {}

    /** Writes what exports can carry of a data set as a data set of its own, in Parquet and canonical order. */
    public static void write(Path from, Path to, DataSetOptions machine)
            throws IOException, SQLException, BadDataException {
        write(from, to, machine, Set.of());
    }

    /**
     * The same, for what some accounts can see.
     *
     * @param accounts the accounts whose exports they are; none for all
     */
    public static void write(Path from, Path to, DataSetOptions machine, Set<String> accounts)
            throws IOException, SQLException, BadDataException {
        try (DataSet data = DataSet.open(from, machine);
                WholeFiles files = WholeFiles.in(to)) {
            prepare(data, accounts);
            for (Table table : Table.values()) {
                Path file = files.file(table.id() + ".parquet");
                Queries.execute(
                        data.connection(),
                        "COPY (" + rows(data, table) + ") TO " + Sql.text(file.toString()) + " (FORMAT parquet)");
            }
            files.publish();
        }
    }

    private static void prepare(DataSet data, Set<String> accounts) throws SQLException {
        Connection connection = data.connection();
        String ours = accounts.isEmpty() ? "" : " WHERE account_id IN (" + texts(accounts) + ")";
        Queries.execute(
                connection, "CREATE TEMP TABLE carried_partners AS FROM " + data.relation(Table.PARTNERS) + ours);
        Queries.execute(
                connection,
                "CREATE TEMP TABLE carried_months AS SELECT DISTINCT a.subscription_id, a.partner_id, a.kind, a.claim, "
                        + "s.month FROM " + data.relation(Table.ASSOCIATIONS) + " a SEMI JOIN carried_partners "
                        + "USING (partner_id) JOIN " + data.relation(Table.SUBSCRIPTION_MONTHS)
                        + " s ON s.subscription_id = a.subscription_id AND s.month >= a.from_month "
                        + "AND s.month <= coalesce(a.to_month, s.month) WHERE s.product IN ("
                        + texts(VendorNames.codes(MappingKind.SKU)) + ")");
        Queries.execute(
                connection,
                "CREATE TEMP TABLE carried_subscriptions AS FROM " + data.relation(Table.SUBSCRIPTION_MONTHS)
                        + " SEMI JOIN carried_months USING (subscription_id, month)");
    }

    private static String rows(DataSet data, Table table) {
        String relation = data.relation(table);
        return switch (table) {
            case PARTNERS -> "FROM carried_partners ORDER BY partner_id";
            case CUSTOMERS ->
                "FROM " + relation + " SEMI JOIN carried_subscriptions USING (tenant_id) ORDER BY tenant_id";
            case SUBSCRIPTION_MONTHS ->
                "SELECT subscription_id, month, tenant_id, product, channel, paid, "
                        + "CASE WHEN channel = 'EA' THEN agreement_start END AS agreement_start, seats, active_users, "
                        + "CAST(greatest(billed_usd - credited_usd, 0) AS DECIMAL(18,2)) AS billed_usd, "
                        + "CAST(greatest(credited_usd - billed_usd, 0) AS DECIMAL(18,2)) AS credited_usd "
                        + "FROM carried_subscriptions ORDER BY subscription_id, month";
            case ASSOCIATIONS ->
                "SELECT subscription_id, partner_id, kind, claim, min(month) AS from_month, "
                        + "nullif(max(month), (SELECT max(month) FROM carried_months)) AS to_month FROM "
                        + "(SELECT *, datediff('month', DATE '1970-01-01', month) - row_number() OVER (PARTITION BY "
                        + "subscription_id, partner_id, kind, claim ORDER BY month) AS island FROM carried_months) "
                        + "GROUP BY subscription_id, partner_id, kind, claim, island ORDER BY ALL NULLS LAST";
            case EXAM_PASSES ->
                "SELECT individual_id, partner_id, exam, passed_on, "
                        + "CASE WHEN count(*) = count(expires_on) THEN max(expires_on) END AS expires_on, "
                        + "CAST(NULL AS DATE) AS associated_from, CAST(NULL AS DATE) AS associated_to FROM " + relation
                        + " SEMI JOIN carried_partners USING (partner_id) WHERE exam IN ("
                        + texts(VendorNames.codes(MappingKind.EXAM))
                        + ") GROUP BY individual_id, partner_id, exam, passed_on ORDER BY ALL NULLS LAST";
            case COMPETENCIES ->
                "FROM " + relation + " SEMI JOIN carried_partners USING (account_id) WHERE programme IN ("
                        + texts(VendorNames.codes(MappingKind.COMPETENCY)) + ") ORDER BY account_id, programme";
        };
    }

    private static String texts(Set<String> texts) {
        return texts.stream().sorted().map(Sql::text).collect(Collectors.joining(", "));
    }
}
