package org.partnerscore.spark.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.partnerscore.dataset.read.Conversion;
import org.partnerscore.dataset.rule.RowRules;
import org.partnerscore.dataset.table.Column;
import org.partnerscore.dataset.table.Table;

/** The columns of a table's rows: canonical ones, what did not fit, and places. */
final class TypedColumns {
    private TypedColumns() {}

    /**
     * SQL of each.
     *
     * @param conversions how each canonical column is read
     * @param fileNumber SQL of the place of a row's file
     * @param rowNumber SQL of the place of a row in its file
     */
    static String[] of(Table table, Function<Column, Conversion> conversions, String fileNumber, String rowNumber) {
        List<String> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            Conversion conversion = conversions.apply(column);
            columns.add(conversion.typed() + " AS " + column.name());
            if (column.type().converted()) {
                String unfit = conversion.direct() ? SparkSql.INSTANCE.text("NULL") : conversion.unfit();
                columns.add(unfit + " AS " + RowRules.unfit(column));
            }
        }
        columns.add("CAST(" + fileNumber + " AS INT) AS file_no");
        columns.add("CAST(" + rowNumber + " AS BIGINT) AS row_no");
        return columns.toArray(String[]::new);
    }
}
