package org.partnerscore.dataset.read;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.rule.SqlDialect;
import org.partnerscore.dataset.table.Table;

/** The tables of a data set as its check sees them: relations that can be asked in SQL, wherever they are computed. */
public interface CheckedTables {
    /** The SQL that they are asked in. */
    SqlDialect sql();

    /** What is odd but does no harm. */
    List<Problem> warnings();

    /** The files a table comes from, in the order in which its rows are reported; none if it is absent. */
    List<SourceFile> sources(Table table);

    /** The lines of a table that could not be taken apart, and so are in no relation. */
    LineFaults lineFaults(Table table);

    /** The name of a table's relation of its canonical columns, as it may stand after {@code FROM}. */
    String relation(Table table);

    /**
     * SQL of a table's rows as they are checked: its columns; a text {@code unfit_NAME} beside each that was converted,
     * with what did not fit; {@code file_no}, the place of the row's file in {@link #sources}, and {@code row_no}, the
     * place of the row in its file among the rows that can be taken apart, both from 0.
     */
    String rows(Table table);

    /** What is wrong with the time that the relations cover: no month at all, or months in between without a row. */
    List<Problem> timeProblems() throws IOException, SQLException;

    /** How many rows a relation has. */
    long count(String relation) throws SQLException;

    /**
     * The answer to a query, row by row.
     *
     * @param columns how many columns it has, all of them texts or whole numbers
     */
    List<List<@Nullable String>> ask(String query, int columns) throws SQLException;

    /** Opens a CSV file again, to tell what stands on its lines. */
    CsvRows open(SourceFile file) throws IOException;
}
