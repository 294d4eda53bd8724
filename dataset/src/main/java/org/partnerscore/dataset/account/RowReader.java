package org.partnerscore.dataset.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.Competency;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.dataset.read.Sql;
import org.partnerscore.dataset.table.Column;
import org.partnerscore.dataset.table.Table;

/** Makes records of rows of the small tables, which have a table's columns in their order. Equal values are held once. */
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

    private @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return day == null ? null : once(day);
    }

    @SuppressWarnings("unchecked")
    private <T> T once(T value) {
        Object first = known.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }
}
