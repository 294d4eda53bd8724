package org.partnerscore.dataset.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.CountryCodes;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.read.Sql;
import org.partnerscore.dataset.table.Column;
import org.partnerscore.dataset.table.ColumnType;
import org.partnerscore.dataset.table.Table;

/** Values that the check of a data set would find bad are noticed on the way, and no others. */
final class ValueRulesTest {
    /** What only several columns together show. */
    private static final Set<ProblemKind> BETWEEN = EnumSet.of(
            ProblemKind.MISSING_AGREEMENT_START,
            ProblemKind.CLAIM_WITHOUT_CPOR,
            ProblemKind.TO_BEFORE_FROM,
            ProblemKind.EXPIRES_BEFORE_PASSED,
            ProblemKind.ASSOCIATED_TO_NOT_AFTER_FROM);

    private static final long[] EDGES = {
        0,
        1,
        -1,
        ColumnType.LARGEST_COUNT,
        ColumnType.LARGEST_COUNT + 1L,
        LocalDate.of(1, 1, 1).toEpochDay(),
        LocalDate.of(1, 1, 1).toEpochDay() - 1,
        LocalDate.of(9999, 12, 1).toEpochDay(),
        LocalDate.of(9999, 12, 31).toEpochDay(),
        LocalDate.of(9999, 12, 31).toEpochDay() + 1,
        LocalDate.of(2021, 5, 1).toEpochDay(),
        LocalDate.of(2021, 5, 2).toEpochDay(),
    };

    private static Connection duckDb;

    @BeforeAll
    static void open() throws SQLException {
        duckDb = DriverManager.getConnection("jdbc:duckdb:");
    }

    @AfterAll
    static void close() throws SQLException {
        duckDb.close();
    }

    static Stream<Column> numbers() {
        return columns().filter(column -> column.type().converted());
    }

    static Stream<Column> texts() {
        return columns().filter(column -> !column.type().converted());
    }

    private static Stream<Column> columns() {
        return Arrays.stream(Table.values()).flatMap(table -> table.columns().stream());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_number_is_noticed_if_a_rule_for_its_column_is_broken_and_only_then(Column column) throws SQLException {
        for (long number : numbersFor(column.type())) {
            String sql = switch (column.type()) {
                case DAY, MONTH -> "DATE '1970-01-01' + CAST(" + number + " AS INTEGER)";
                case MONEY -> "CAST(CAST(" + number + " AS DECIMAL(18,0)) / 100 AS DECIMAL(18,2))";
                case FLAG -> number % 2 == 0 ? "true" : "false";
                default -> "CAST(" + number + " AS BIGINT)";
            };
            assertThat(ValueRules.numbers(column.type()).test(number))
                    .as("%s of %d", column.name(), number)
                    .isEqualTo(!broken(column, sql));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_noticed_if_a_rule_for_its_column_is_broken_and_only_then(Column column) throws SQLException {
        for (String text : textsFor(column.type())) {
            assertThat(ValueRules.texts(column).test(text))
                    .as("%s of '%s'", column.name(), text)
                    .isEqualTo(!broken(column, Sql.text(text)));
        }
    }

    private static boolean broken(Column column, String value) throws SQLException {
        Table table = Arrays.stream(Table.values())
                .filter(candidate -> candidate.columns().contains(column))
                .findFirst()
                .orElseThrow();
        String conditions = RowRules.of(table, false, DuckDbSql.INSTANCE).stream()
                .filter(rule -> rule.column().equals(column) && !BETWEEN.contains(rule.kind()))
                .map(rule -> "(" + rule.condition() + ")")
                .collect(Collectors.joining(" OR ", "coalesce(false OR ", ", false)"));
        try (Statement statement = duckDb.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT " + conditions + " FROM (SELECT " + value + " AS " + column.name() + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static long[] numbersFor(ColumnType type) {
        Random random = new Random(type.ordinal());
        int count = Boolean.getBoolean("partnerscore.long") ? 2000 : 50;
        LongStream any = random.longs(count, -5_000_000_000L, 5_000_000_000L);
        LongStream days = random.longs(count, -800_000, 3_000_000);
        return LongStream.concat(Arrays.stream(EDGES), type == ColumnType.DAY || type == ColumnType.MONTH ? days : any)
                .filter(number -> !type.sql().equals("DATE") || Math.abs(number) < 5_000_000)
                .toArray();
    }

    private static List<String> textsFor(ColumnType type) {
        List<String> texts = new ArrayList<>(List.of("", " ", "x", "de", "DE", "DE ", "csp", "O'Neill", "名前", "UK"));
        Stream.of(Channel.values()).map(Enum::name).forEach(texts::add);
        Stream.of(AssociationKind.values()).map(Enum::name).forEach(texts::add);
        Stream.of(Claim.values()).map(Enum::name).forEach(texts::add);
        if (type == ColumnType.COUNTRY) {
            CountryCodes.ALL.stream().sorted().forEach(texts::add);
            Random random = new Random(1);
            for (int i = 0; i < 50; i++) {
                texts.add("" + (char) ('A' + random.nextInt(26)) + (char) ('A' + random.nextInt(26)));
            }
        }
        return texts;
    }
}
