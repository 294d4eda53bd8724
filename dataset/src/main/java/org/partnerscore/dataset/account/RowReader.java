package org.partnerscore.dataset.account;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.Competency;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.dataset.read.Sql;
import org.partnerscore.dataset.table.Column;
import org.partnerscore.dataset.table.Table;

/** Makes records of rows that have a table's columns in their order. Equal values are held once. */
final class RowReader {
    private final Map<Object, Object> known = new HashMap<>();

    /** SQL of a table's columns. */
    static String columns(Table table) {
        return table.columns().stream().map(Column::name).map(Sql::name).collect(Collectors.joining(", "));
    }

    Partner partner(ResultSet row) throws SQLException {
        return new Partner(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }

    Customer customer(ResultSet row) throws SQLException {
        return new Customer(row.getString(1), row.getString(2), row.getString(3));
    }

    SubscriptionMonth subscriptionMonth(ResultSet row) throws SQLException {
        return new SubscriptionMonth(
                once(row.getString(1)),
                once(row.getString(3)),
                month(row, 2),
                once(row.getString(4)),
                Channel.valueOf(row.getString(5)),
                row.getBoolean(6),
                day(row, 7),
                row.getLong(8),
                row.getLong(9),
                money(row, 10),
                money(row, 11));
    }

    Association association(ResultSet row) throws SQLException {
        String claim = row.getString(4);
        LocalDate to = day(row, 6);
        return new Association(
                once(row.getString(1)),
                once(row.getString(2)),
                AssociationKind.valueOf(row.getString(3)),
                claim == null ? Claim.NONE : Claim.valueOf(claim),
                month(row, 5),
                to == null ? null : once(YearMonth.from(to)));
    }

    ExamPass examPass(ResultSet row) throws SQLException {
        return new ExamPass(
                once(row.getString(1)),
                once(row.getString(2)),
                once(row.getString(3)),
                row.getObject(4, LocalDate.class),
                day(row, 5),
                day(row, 6),
                day(row, 7));
    }

    Competency competency(ResultSet row) throws SQLException {
        return new Competency(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class));
    }

    private YearMonth month(ResultSet row, int column) throws SQLException {
        return once(YearMonth.from(row.getObject(column, LocalDate.class)));
    }

    private @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return day == null ? null : once(day);
    }

    private BigDecimal money(ResultSet row, int column) throws SQLException {
        return once(row.getBigDecimal(column));
    }

    @SuppressWarnings("unchecked")
    private <T> T once(T value) {
        Object first = known.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }
}
