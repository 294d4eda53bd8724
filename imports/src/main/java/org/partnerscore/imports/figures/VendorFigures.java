package org.partnerscore.imports.figures;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.read.Database;
import org.partnerscore.dataset.read.Sql;
import org.partnerscore.imports.derive.ReceivedExport;
import org.partnerscore.imports.export.ExportKind;
import org.partnerscore.imports.mapping.Mapping;
import org.partnerscore.imports.mapping.MappingKind;
import org.partnerscore.imports.mapping.Mappings;

/** Reads Competency performance exports. */
public final class VendorFigures {
    private VendorFigures() {}

    /**
     * The figures of some exports, of which those of other kinds are passed over. Of several that tell the same figure,
     * the newest counts.
     *
     * @return in the order of account, competency, option, month and metric
     */
    public static List<VendorFigure> of(List<ReceivedExport> received, Mappings mappings, DataSetOptions machine)
            throws IOException, SQLException {
        List<ReceivedExport> exports = received.stream()
                .filter(export -> export.taken().kind() == ExportKind.COMPETENCY_PERFORMANCE)
                .sorted(ReceivedExport.OLDER_FIRST)
                .toList();
        Map<List<String>, VendorFigure> newest = new TreeMap<>(VendorFigures::compare);
        try (Database database = Database.open(machine);
                Statement statement = database.connection().createStatement()) {
            for (ReceivedExport export : exports) {
                for (VendorFigure figure : figures(statement, export, mappings)) {
                    newest.put(key(figure), figure);
                }
            }
        }
        return List.copyOf(newest.values());
    }

    private static List<VendorFigure> figures(Statement statement, ReceivedExport export, Mappings mappings)
            throws SQLException {
        List<VendorFigure> figures = new ArrayList<>();
        String query = "SELECT competency, coalesce(option_name, ''), strftime(month, '%Y-%m'), metric, contribution, "
                + "ttm, since_anniversary, gold, silver FROM "
                + Sql.parquet(List.of(export.taken().staged())) + " WHERE fault IS NULL ORDER BY file_row_number";
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                figures.add(new VendorFigure(
                        export.options().account(),
                        rows.getString(1),
                        code(mappings, MappingKind.COMPETENCY, rows.getString(1)),
                        rows.getString(2),
                        code(mappings, MappingKind.PATHWAY, rows.getString(2)),
                        YearMonth.parse(rows.getString(3)),
                        rows.getString(4),
                        code(mappings, MappingKind.INDICATOR, rows.getString(4)),
                        rows.getBigDecimal(5),
                        rows.getBigDecimal(6),
                        rows.getBigDecimal(7),
                        rows.getBigDecimal(8),
                        rows.getBigDecimal(9)));
            }
        }
        return figures;
    }

    private static @Nullable String code(Mappings mappings, MappingKind kind, String name) {
        return mappings.of(kind, name, null).map(Mapping::code).orElse(null);
    }

    private static List<String> key(VendorFigure figure) {
        return List.of(
                Objects.requireNonNullElse(figure.account(), ""),
                figure.competency(),
                figure.option(),
                figure.month().toString(),
                figure.metric());
    }

    private static int compare(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
