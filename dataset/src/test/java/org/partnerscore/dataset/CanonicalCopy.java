package org.partnerscore.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.read.Queries;
import org.partnerscore.dataset.read.SourceFile.Format;
import org.partnerscore.dataset.read.Sql;
import org.partnerscore.dataset.table.Column;
import org.partnerscore.dataset.table.Table;

/** Copies a data set in another form or row order, to prove that neither matters. */
public final class CanonicalCopy {
    private CanonicalCopy() {}

    /**
     * Copies all tables of a good data set.
     *
     * @param seed shuffles the rows, each seed in another way; null keeps their order
     * @return the folder of the copy
     */
    public static Path of(Path source, Path target, Format format, @Nullable Long seed)
            throws IOException, SQLException, BadDataException {
        Files.createDirectories(target);
        try (DataSet data = DataSet.open(source, DataSetOptions.withThreads(1))) {
            for (Table table : Table.values()) {
                String columns = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
                String order = seed == null ? "" : " ORDER BY hash(" + seed + ", " + columns + ")";
                String file =
                        Sql.text(target.resolve(table.id() + format.suffix()).toString());
                Queries.execute(
                        data.connection(),
                        "COPY (SELECT " + columns + " FROM " + data.relation(table) + order + ") TO " + file);
            }
        }
        return target;
    }
}
