package org.partnerscore.dataset.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.partnerscore.dataset.rule.DuckDbSql;
import org.partnerscore.dataset.rule.RowRules;
import org.partnerscore.dataset.table.Column;
import org.partnerscore.dataset.table.Table;

/**
 * A table that can be read.
 *
 * @param table which
 * @param files the files of the data set it comes from
 * @param parts what is read for them
 * @param faults lines that could not be taken apart and so are in no part
 */
record TableSource(Table table, List<SourceFile> files, List<Part> parts, LineFaults faults) {

    /** SQL of its canonical columns. */
    String relation() {
        return parts.isEmpty()
                ? nothing(false)
                : parts.stream().map(part -> part.relation(table)).collect(Collectors.joining(" UNION ALL "));
    }

    /** SQL of its rows as {@link Part#rows} describes them. */
    String rows() {
        return parts.isEmpty()
                ? nothing(true)
                : parts.stream().map(part -> part.rows(table, files)).collect(Collectors.joining(" UNION ALL "));
    }

    private String nothing(boolean places) {
        List<String> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            columns.add(
                    Conversion.absent(DuckDbSql.INSTANCE, column.type()).typed() + " AS " + Sql.name(column.name()));
            if (places && column.type().converted()) {
                columns.add("CAST(NULL AS VARCHAR) AS " + RowRules.unfit(column));
            }
        }
        if (places) {
            columns.add("0 AS file_no");
            columns.add("CAST(0 AS BIGINT) AS row_no");
        }
        return "SELECT " + String.join(", ", columns) + " WHERE false";
    }
}
