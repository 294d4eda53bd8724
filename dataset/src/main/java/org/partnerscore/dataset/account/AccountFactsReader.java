package org.partnerscore.dataset.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.dataset.account.AccountFacts.Beyond;
import org.partnerscore.dataset.parquet.ParquetFile;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.Queries;
import org.partnerscore.dataset.read.Sql;
import org.partnerscore.dataset.table.Table;

/**
 * Reads all that concerns one account out of a data set that was found good. Each large table is scanned once or twice,
 * however many rows concern the account.
 */
public final class AccountFactsReader {
    private final DataSet data;
    private final Connection connection;
    private final RowReader rows = new RowReader();

    private AccountFactsReader(DataSet data, Connection connection) {
        this.data = data;
        this.connection = connection;
    }

    /**
     * Reads an account's facts.
     *
     * @throws UnknownIdException if ids that were asked for are nowhere in the data set: all of them at once
     * @throws BadDataException if the data set has no month at all, or one in between has no row
     */
    public static AccountFacts read(DataSet data, AccountQuery query)
            throws IOException, SQLException, BadDataException, UnknownIdException {
        DataSpan span = data.span();
        try (Connection connection = data.connection().duplicate()) {
            return new AccountFactsReader(data, connection).facts(query, span);
        }
    }

    private AccountFacts facts(AccountQuery query, DataSpan span) throws IOException, SQLException, UnknownIdException {
        List<Partner> locations =
                all(Table.PARTNERS, "account_id = " + Sql.text(query.account()), "partner_id", rows::partner);
        Set<String> ours = locations.stream().map(Partner::partnerId).collect(Collectors.toSet());
        requireKnown(query, locations);

        selectTenants(query, ours);
        SortedMap<String, TenantFacts> tenants = tenants();
        List<ExamPass> passes =
                all(Table.EXAM_PASSES, passesConcerned(ours, query.individuals()), "ALL", rows::examPass);
        List<ExamPass> elsewhere =
                passes.stream().filter(pass -> !ours.contains(pass.partnerId())).toList();
        return new AccountFacts(
                query.account(),
                locations,
                all(Table.COMPETENCIES, "account_id = " + Sql.text(query.account()), "programme", rows::competency),
                passes.stream().filter(pass -> ours.contains(pass.partnerId())).toList(),
                tenants,
                span,
                new Beyond(others(elsewhere, ours), elsewhere));
    }

    /** Which passes to read. Two conditions take several times as long as one, so the second only where it is asked for. */
    private static String passesConcerned(Set<String> ours, Set<String> individuals) {
        String ofOurs = "partner_id IN " + list(ours);
        return individuals.isEmpty() ? ofOurs : ofOurs + " OR individual_id IN " + list(individuals);
    }

    private void requireKnown(AccountQuery query, List<Partner> locations) throws SQLException, UnknownIdException {
        List<UnknownId> unknown = new ArrayList<>();
        if (locations.isEmpty()) {
            unknown.add(new UnknownId(UnknownId.Kind.ACCOUNT, query.account()));
        }
        missing(query.tenants(), Table.CUSTOMERS, "tenant_id")
                .forEach(id -> unknown.add(new UnknownId(UnknownId.Kind.TENANT, id)));
        missing(query.individuals(), Table.EXAM_PASSES, "individual_id")
                .forEach(id -> unknown.add(new UnknownId(UnknownId.Kind.INDIVIDUAL, id)));
        if (!unknown.isEmpty()) {
            throw new UnknownIdException(unknown);
        }
    }

    private Set<String> missing(Set<String> ids, Table table, String column) throws SQLException {
        Set<String> missing = new TreeSet<>(ids);
        if (!ids.isEmpty()) {
            query(
                    "SELECT DISTINCT " + column + " FROM " + data.relation(table) + " WHERE " + column + " IN "
                            + list(ids),
                    row -> missing.remove(row.getString(1)));
        }
        return missing;
    }

    /** Finds the tenants. */
    private void selectTenants(AccountQuery query, Set<String> ours) throws SQLException {
        Queries.execute(
                connection,
                "CREATE TEMP TABLE concerned_tenants AS SELECT tenant_id FROM "
                        + data.relation(Table.SUBSCRIPTION_MONTHS)
                        + " WHERE subscription_id IN (SELECT subscription_id FROM " + data.relation(Table.ASSOCIATIONS)
                        + " WHERE partner_id IN " + list(ours) + ") UNION SELECT tenant_id FROM "
                        + data.relation(Table.CUSTOMERS) + " WHERE tenant_id IN " + list(query.tenants()));
    }

    private SortedMap<String, TenantFacts> tenants() throws IOException, SQLException {
        AsideRows aside = new AsideRows();
        Map<String, List<SubscriptionMonth>> months = new HashMap<>();
        Map<String, String> tenantOf = new HashMap<>();
        Map<String, List<Association>> associations = new HashMap<>();
        Path file = data.temporaryFile(".parquet");
        try {
            setAside(Table.SUBSCRIPTION_MONTHS, "tenant_id IN (SELECT tenant_id FROM concerned_tenants)", file);
            aside.subscriptionMonths(ParquetFile.of(file), month -> {
                months.computeIfAbsent(month.tenantId(), id -> new ArrayList<>())
                        .add(month);
                tenantOf.putIfAbsent(month.subscriptionId(), month.tenantId());
            });
            Queries.execute(
                    connection,
                    "CREATE TEMP TABLE concerned_subscriptions AS SELECT DISTINCT subscription_id FROM "
                            + Sql.parquet(List.of(file)));
            setAside(
                    Table.ASSOCIATIONS,
                    "subscription_id IN (SELECT subscription_id FROM concerned_subscriptions) ORDER BY ALL",
                    file);
            aside.associations(
                    ParquetFile.of(file),
                    association -> associations
                            .computeIfAbsent(
                                    Objects.requireNonNull(tenantOf.get(association.subscriptionId())),
                                    id -> new ArrayList<>())
                            .add(association));
            Queries.execute(
                    connection,
                    "CREATE TEMP TABLE crediting_partners AS SELECT DISTINCT partner_id FROM "
                            + Sql.parquet(List.of(file)));
        } finally {
            Files.deleteIfExists(file);
        }
        SortedMap<String, TenantFacts> tenants = new TreeMap<>();
        List<Customer> customers = all(
                Table.CUSTOMERS, "tenant_id IN (SELECT tenant_id FROM concerned_tenants)", "tenant_id", rows::customer);
        for (Customer customer : customers) {
            String id = customer.tenantId();
            tenants.put(
                    id,
                    new TenantFacts(
                            customer, months.getOrDefault(id, List.of()), associations.getOrDefault(id, List.of())));
        }
        return tenants;
    }

    /** Puts the rows of a table that fulfil a condition into a file. */
    private void setAside(Table table, String condition, Path file) throws SQLException {
        Queries.execute(
                connection,
                Sql.copy(
                        "SELECT " + RowReader.columns(table) + " FROM " + data.relation(table) + " WHERE " + condition,
                        file));
    }

    /** The locations of other accounts that were met: they credit a tenant as well, or a person asked for passed there. */
    private Map<String, Partner> others(List<ExamPass> elsewhere, Set<String> ours) throws SQLException {
        Set<String> passed = elsewhere.stream().map(ExamPass::partnerId).collect(Collectors.toSet());
        Map<String, Partner> others = new HashMap<>();
        all(
                        Table.PARTNERS,
                        "partner_id IN (SELECT partner_id FROM crediting_partners UNION ALL " + list(passed) + ")",
                        "partner_id",
                        rows::partner)
                .stream()
                .filter(partner -> !ours.contains(partner.partnerId()))
                .forEach(partner -> others.put(partner.partnerId(), partner));
        return others;
    }

    /** The rows of a table that fulfil a condition, in an order that does not depend on the threads that found them. */
    private <T> List<T> all(Table table, String condition, String order, RowMapper<T> mapper) throws SQLException {
        List<T> found = new ArrayList<>();
        query(
                "SELECT " + RowReader.columns(table) + " FROM " + data.relation(table) + " WHERE " + condition
                        + " ORDER BY " + order,
                row -> found.add(mapper.map(row)));
        return found;
    }

    private void query(String sql, RowConsumer consumer) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                consumer.accept(row);
            }
        }
    }

    /** What may stand after {@code IN}. */
    private static String list(Collection<String> ids) {
        return ids.stream()
                .sorted()
                .map(Sql::text)
                .collect(Collectors.joining(", ", "(SELECT unnest([", "]::VARCHAR[]))"));
    }

    /** Makes something of the row that a result stands at. */
    private interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** Takes the row that a result stands at. */
    private interface RowConsumer {
        void accept(ResultSet row) throws SQLException;
    }
}
