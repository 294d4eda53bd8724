package org.partnerscore.dataset.read;

import java.util.List;
import java.util.stream.Collectors;
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
                ? nothing("")
                : parts.stream().map(part -> part.relation(table)).collect(Collectors.joining(" UNION ALL "));
    }

    /** SQL of its rows as {@link Part#rows} describes them. */
    String rows() {
        return parts.isEmpty()
                ? nothing(", 0 AS file_no, 0 AS row_no")
                : parts.stream().map(part -> part.rows(table, files)).collect(Collectors.joining(" UNION ALL "));
    }

    private String nothing(String more) {
        String columns = table.columns().stream()
                .map(column -> Conversion.absent(column.type()).typed() + " AS " + Sql.name(column.name()))
                .collect(Collectors.joining(", "));
        return "SELECT " + columns + more + " WHERE false";
    }
}
