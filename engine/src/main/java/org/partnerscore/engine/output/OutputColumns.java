package org.partnerscore.engine.output;

import java.util.List;
import org.partnerscore.dataset.parquet.write.OutputColumn;
import org.partnerscore.dataset.parquet.write.OutputColumn.Kind;

/** What the columns hold of the tables that scoring writes: a name means the same in every table. */
final class OutputColumns {
    private OutputColumns() {}

    /** The columns of a table in their order. */
    static List<OutputColumn> of(List<String> names) {
        return names.stream().map(name -> new OutputColumn(name, kind(name))).toList();
    }

    private static Kind kind(String column) {
        return switch (column) {
            case "month", "contribution_month" -> Kind.DATE;
            case "points", "max_points" -> Kind.DECIMAL_5;
            case "value", "baseline", "target", "amount" -> Kind.DECIMAL_38;
            default -> Kind.TEXT;
        };
    }

    /** The SQL type of a column. */
    static String sql(String column) {
        return switch (kind(column)) {
            case TEXT -> "VARCHAR";
            case DATE -> "DATE";
            case DECIMAL_5 -> "DECIMAL(5,2)";
            case DECIMAL_38 -> "DECIMAL(38,2)";
        };
    }
}
