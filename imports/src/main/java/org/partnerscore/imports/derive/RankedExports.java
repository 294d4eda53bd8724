package org.partnerscore.imports.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnerscore.dataset.read.Sql;
import org.partnerscore.imports.export.ExportKind;
import org.partnerscore.imports.export.Field;
import org.partnerscore.imports.export.HeaderTable;

/**
 * Exports in the order of what is newer: the later day as of which they tell, then the later received. The number of an
 * export is its place in that order; the same file received twice counts once, as the later.
 */
final class RankedExports {
    private final List<ReceivedExport> exports;

    private RankedExports(List<ReceivedExport> exports) {
        this.exports = exports;
    }

    static RankedExports of(List<ReceivedExport> received) {
        Map<String, ReceivedExport> distinct = new LinkedHashMap<>();
        received.stream().sorted(Comparator.comparing(ReceivedExport::sequence)).forEach(export -> {
            String member = export.taken().member();
            distinct.put(export.hash() + (member == null ? "" : "/" + member), export);
        });
        return new RankedExports(
                distinct.values().stream().sorted(ReceivedExport.OLDER_FIRST).toList());
    }

    List<ReceivedExport> all() {
        return exports;
    }

    ReceivedExport export(int number) {
        return exports.get(number);
    }

    /** The numbers of the exports of a kind. */
    List<Integer> of(ExportKind kind) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < exports.size(); i++) {
            if (exports.get(i).taken().kind() == kind) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    /**
     * SQL of the staged rows of a kind: {@code export_no}, {@code row_no} (the place of the row in the export, from 0),
     * the kind's fields and {@code fault}.
     */
    String rows(ExportKind kind) {
        List<Integer> numbers = of(kind);
        if (numbers.isEmpty()) {
            StringBuilder none = new StringBuilder("(SELECT 0 AS export_no, CAST(0 AS BIGINT) AS row_no");
            for (Field field : HeaderTable.shipped().fields(kind)) {
                none.append(", CAST(NULL AS ")
                        .append(field.type().sql())
                        .append(") AS ")
                        .append(field.name());
            }
            return none + ", CAST(NULL AS VARCHAR) AS fault WHERE false)";
        }
        String files = Sql.parquet(
                numbers.stream().map(number -> export(number).taken().staged()).toList());
        // The files are read as one, and say which of them a row is from by its place in the list.
        return "(SELECT list_extract(" + numbers + ", CAST(file_index AS INTEGER) + 1) AS export_no, "
                + "file_row_number AS row_no, * FROM " + files + ")";
    }

    /** The same without the rows that cannot be taken. */
    String goodRows(ExportKind kind) {
        return "(SELECT * FROM " + rows(kind) + " WHERE fault IS NULL)";
    }
}
