package org.partnerscore.dataset.read;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemCollector;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.rule.SqlDialect;
import org.partnerscore.dataset.table.Column;
import org.partnerscore.dataset.table.Column.Presence;
import org.partnerscore.dataset.table.Table;

/** How the columns of a file become the canonical ones of its table. */
public final class Conversions {
    private Conversions() {}

    /**
     * How each canonical column is read from a file; empty if one cannot be.
     *
     * @param types types, as DuckDB calls them, by the names of the file's columns
     * @param columns SQL of the columns by their names
     * @param problems takes columns that are missing, unsuitable or unknown
     */
    public static Optional<Map<String, Conversion>> of(
            SqlDialect dialect,
            SourceFile file,
            Map<String, String> types,
            Map<String, String> columns,
            ProblemCollector problems) {
        Table table = file.table();
        Map<String, Conversion> conversions = new LinkedHashMap<>();
        boolean complete = true;
        for (Column column : table.columns()) {
            String type = types.get(column.name());
            String sql = columns.get(column.name());
            if (type == null || sql == null) {
                if (column.presence() == Presence.OPTIONAL) {
                    conversions.put(column.name(), Conversion.absent(dialect, column.type()));
                } else {
                    complete = false;
                    problems.add(Problem.ofFile(ProblemKind.MISSING_COLUMN, table, file.name(), column.name()));
                }
                continue;
            }
            Optional<Conversion> conversion = Conversion.of(dialect, column.type(), type, sql);
            if (conversion.isPresent()) {
                conversions.put(column.name(), conversion.get());
            } else {
                complete = false;
                String expected = column.type().sql();
                problems.add(
                        Problem.ofFile(ProblemKind.UNSUITABLE_TYPE, table, file.name(), column.name(), type, expected));
            }
        }
        Set<String> unknown = new LinkedHashSet<>(types.keySet());
        table.columns().forEach(column -> unknown.remove(column.name()));
        unknown.forEach(name -> problems.add(Problem.ofFile(ProblemKind.UNKNOWN_COLUMN, table, file.name(), name)));
        return complete ? Optional.of(conversions) : Optional.empty();
    }
}
