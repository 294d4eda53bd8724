package org.partnerscore.imports.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.read.Queries;
import org.partnerscore.dataset.read.Sql;
import org.partnerscore.imports.export.Field;
import org.partnerscore.imports.export.FieldType;
import org.partnerscore.imports.export.HeaderTable;
import org.partnerscore.imports.file.Survey;
import org.partnerscore.imports.file.TextFile;
import org.partnerscore.imports.problem.ImportProblem;
import org.partnerscore.imports.problem.ImportProblemKind;
import org.partnerscore.imports.problem.RefusedFileException;
import org.partnerscore.imports.value.DateEvidence;
import org.partnerscore.imports.value.DateOrder;

/** Takes one text. */
final class ExportIntake {
    private final Connection connection;
    private final TextFile text;
    private final FileOptions options;
    private final Path temporary;

    ExportIntake(Connection connection, TextFile text, FileOptions options, Path temporary) {
        this.connection = connection;
        this.text = text;
        this.options = options;
        this.temporary = temporary;
    }

    TakenExport take(Path staged) throws IOException, SQLException, RefusedFileException {
        RecognisedHeader header = RecognisedHeader.of(text);
        Survey survey = Survey.of(text, header.delimiter(), header.names().size());
        check(survey);
        String relation = survey.relation(temporary.resolve(staged.getFileName() + ".plain"));
        DateOrder order = order(header, relation);
        stage(header, relation, order, staged);
        long faulty = faulty(staged);
        StagedFaults faults = new StagedFaults(connection, text, header.delimiter(), staged);
        if (faulty > 0 && faults.someAre(ImportProblemKind.NOT_A_DATE, ImportProblemKind.NOT_A_MONTH)) {
            // What the head did not show: days with slashes further down, or in the other order.
            DateOrder settled = settled(header, relation);
            if (settled != order) {
                order = settled;
                stage(header, relation, order, staged);
                faulty = faulty(staged);
            }
        }
        List<ImportProblem> problems = new ArrayList<>(survey.faults());
        if (faulty > 0) {
            faults.refuseUnfitColumns(survey.records());
            problems.addAll(faults.first());
        }
        return taken(header, survey, order, faulty, problems, staged);
    }

    private TakenExport taken(
            RecognisedHeader header,
            Survey survey,
            DateOrder order,
            long faulty,
            List<ImportProblem> problems,
            Path staged)
            throws SQLException {
        boolean months = fields(header).stream()
                .anyMatch(
                        field -> field.type() == FieldType.MONTH && field.name().equals("month"));
        @Nullable YearMonth first = null;
        @Nullable YearMonth last = null;
        if (months) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT strftime(min(month), '%Y-%m'), strftime(max(month), '%Y-%m') FROM "
                                    + Sql.parquet(List.of(staged)) + " WHERE fault IS NULL")) {
                row.next();
                first = row.getString(1) == null ? null : YearMonth.parse(row.getString(1));
                last = row.getString(2) == null ? null : YearMonth.parse(row.getString(2));
            }
        }
        return new TakenExport(
                header.finding().kind(),
                text.label(),
                text.member(),
                text.encoding(),
                header.delimiter(),
                order,
                survey.records() + survey.faultyLines(),
                faulty + survey.faultyLines(),
                first,
                last,
                staged,
                problems);
    }

    private void check(Survey survey) throws IOException, RefusedFileException {
        if (survey.wrongEncoding() != null) {
            throw refused(ImportProblemKind.WRONG_ENCODING, survey.wrongEncoding());
        }
        if (survey.truncated()) {
            ImportProblem last = survey.faults().get(survey.faults().size() - 1);
            throw new RefusedFileException(
                    ImportProblem.at(ImportProblemKind.TRUNCATED_FILE, text.label(), last.line(), null, last.value()));
        }
        if (survey.faultyLines() > survey.records()) {
            ImportProblem first = survey.faults().get(0);
            throw new RefusedFileException(
                    ImportProblem.at(ImportProblemKind.UNLIKE_HEADER, text.label(), first.line(), null, first.value()));
        }
        if (survey.records() == 0) {
            throw refused(ImportProblemKind.NO_ROWS, null);
        }
    }

    private RefusedFileException refused(ImportProblemKind kind, @Nullable Long line) {
        return new RefusedFileException(ImportProblem.at(kind, text.label(), line, null, null));
    }

    /** The order of days with slashes, by what the user says, the head shows, or all of the file. */
    private DateOrder order(RecognisedHeader header, String relation) throws SQLException, RefusedFileException {
        if (options.dates() != null) {
            return options.dates();
        }
        DateEvidence head = new DateEvidence();
        boolean slashes = false;
        for (Field field : fields(header)) {
            Integer place = header.finding().places().get(field.name());
            if (place != null && ValueSql.dated(field)) {
                for (List<String> values : header.sample()) {
                    slashes |= values.get(place).indexOf('/') >= 0;
                    head.add(values.get(place).strip(), field.type() == FieldType.MONTH);
                }
            }
        }
        if (!slashes) {
            return DateOrder.ISO;
        }
        return head.decided() ? head.order() : settled(header, relation);
    }

    /** The order of days with slashes, by all of the file. */
    private DateOrder settled(RecognisedHeader header, String relation) throws SQLException, RefusedFileException {
        if (options.dates() != null) {
            return options.dates();
        }
        DateEvidence evidence = new DateEvidence();
        boolean slashes = false;
        for (Field field : fields(header)) {
            Integer place = header.finding().places().get(field.name());
            if (place == null || !ValueSql.dated(field)) {
                continue;
            }
            // The year tells nothing, which leaves few different values.
            String query = "SELECT DISTINCT regexp_replace(trim(c" + place + "), '[0-9]{4}.*$', '2000') FROM "
                    + relation + " WHERE contains(c" + place + ", '/')";
            try (Statement statement = connection.createStatement();
                    ResultSet values = statement.executeQuery(query)) {
                while (values.next()) {
                    slashes = true;
                    evidence.add(values.getString(1), field.type() == FieldType.MONTH);
                }
            }
        }
        if (evidence.mixed()) {
            throw refused(ImportProblemKind.MIXED_DATES, null);
        }
        if (evidence.ambiguous()) {
            throw refused(ImportProblemKind.AMBIGUOUS_DATES, null);
        }
        return slashes ? evidence.order() : DateOrder.ISO;
    }

    private void stage(RecognisedHeader header, String relation, DateOrder order, Path staged) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Field field : fields(header)) {
            Integer place = header.finding().places().get(field.name());
            if (place == null) {
                columns.add("CAST(NULL AS " + field.type().sql() + ") AS " + field.name());
                continue;
            }
            ValueSql value = new ValueSql(field, "c" + place, order);
            columns.add(value.typed() + " AS " + field.name());
            faults.add(StagedFaults.described(value, header.names().get(place)));
        }
        String any = faults.stream().collect(Collectors.joining(", ", "concat(", ")"));
        columns.add("nullif(" + any + ", '') AS fault");
        Queries.execute(
                connection,
                "COPY (SELECT " + String.join(", ", columns) + " FROM " + relation + ") TO "
                        + Sql.text(staged.toString()) + " (FORMAT parquet)");
    }

    private long faulty(Path staged) throws SQLException {
        return Queries.count(connection, Sql.parquet(List.of(staged)) + " WHERE fault IS NOT NULL");
    }

    private static List<Field> fields(RecognisedHeader header) {
        return HeaderTable.shipped().fields(header.finding().kind());
    }
}
