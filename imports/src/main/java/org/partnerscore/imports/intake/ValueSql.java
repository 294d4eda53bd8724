package org.partnerscore.imports.intake;

import org.partnerscore.dataset.read.Sql;
import org.partnerscore.dataset.table.ColumnType;
import org.partnerscore.imports.export.Field;
import org.partnerscore.imports.export.FieldType;
import org.partnerscore.imports.problem.ImportProblemKind;
import org.partnerscore.imports.value.DateOrder;

/**
 * How the text of a field becomes a value, and what is wrong where it does not, as SQL. Nothing is rounded or guessed;
 * spaces around a value are no part of it.
 */
final class ValueSql {
    private static final String GROUPED = "([0-9]+|[0-9]{1,3}(,[0-9]{3})+)";
    private static final String ISO_DAY = "[12][0-9]{3}-[0-9]{2}-[0-9]{2}";
    private static final String TIME = "[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?";

    private final Field field;
    private final String text;
    private final DateOrder order;

    /**
     * @param column SQL of the text as received
     * @param order how days with slashes are read
     */
    ValueSql(Field field, String column, DateOrder order) {
        this.field = field;
        this.text = "nullif(trim(" + column + "), '')";
        this.order = order;
    }

    /** SQL of the text without the spaces around it; null if nothing is left. */
    String text() {
        return text;
    }

    /** SQL of the value; null if it is empty or is no such value. */
    String typed() {
        return switch (field.type()) {
            case TEXT -> text;
            case MONTH -> month();
            case DAY -> day();
            case COUNT ->
                "CASE WHEN " + matches("-?" + GROUPED + "(\\.0*)?") + " THEN TRY_CAST(split_part(replace(" + text
                        + ", ',', ''), '.', 1) AS BIGINT) END";
            case MONEY -> decimal("[-+]?" + GROUPED + "(\\.[0-9]{0,2}0*)?");
            case NUMBER -> decimal("[-+]?" + GROUPED + "(\\.[0-9]{0,4}0*)?%?");
        };
    }

    /** SQL of the code of what is wrong with the value; null if nothing is. */
    String fault() {
        String empty = field.need() == Field.Need.REQUIRED ? code(ImportProblemKind.EMPTY_VALUE) : "NULL";
        return "CASE WHEN " + text + " IS NULL THEN " + empty + unfit() + " END";
    }

    private String unfit() {
        return switch (field.type()) {
            case TEXT -> "";
            case MONTH ->
                otherwise(
                                "(" + day() + ") IS NOT NULL AND (" + month() + ") IS NULL",
                                ImportProblemKind.NOT_A_FIRST_DAY)
                        + unless(ImportProblemKind.NOT_A_MONTH);
            case DAY -> unless(ImportProblemKind.NOT_A_DATE);
            case COUNT ->
                unless(ImportProblemKind.NOT_A_WHOLE_NUMBER)
                        + otherwise("(" + typed() + ") < 0", ImportProblemKind.NEGATIVE_NUMBER)
                        + otherwise("(" + typed() + ") > " + ColumnType.LARGEST_COUNT, ImportProblemKind.TOO_LARGE);
            case MONEY, NUMBER ->
                otherwise(
                                "(" + typed() + ") IS NULL AND " + matches("[-+]?" + GROUPED + "\\.[0-9]+%?"),
                                ImportProblemKind.TOO_MANY_DECIMALS)
                        + unless(ImportProblemKind.NOT_AN_AMOUNT);
        };
    }

    private String unless(ImportProblemKind kind) {
        return otherwise("(" + typed() + ") IS NULL", kind);
    }

    private static String otherwise(String condition, ImportProblemKind kind) {
        return " WHEN " + condition + " THEN " + code(kind);
    }

    private static String code(ImportProblemKind kind) {
        return Sql.text(kind.id());
    }

    private String decimal(String pattern) {
        return "CASE WHEN " + matches(pattern) + " THEN TRY_CAST(rtrim(replace(" + text + ", ',', ''), '%') AS "
                + field.type().sql() + ") END";
    }

    private String month() {
        String words = "replace(" + text + ", '-', ' ')";
        return "CASE WHEN " + matches("[12][0-9]{3}-[0-9]{2}") + " THEN TRY_CAST(" + text + " || '-01' AS DATE) WHEN "
                + matches("[A-Za-z]{3,9}[ -][12][0-9]{3}") + " THEN CAST(coalesce(try_strptime('1 ' || " + words
                + ", '%d %B %Y'), try_strptime('1 ' || " + words + ", '%d %b %Y')) AS DATE) WHEN day(" + day()
                + ") = 1 THEN " + day() + " END";
    }

    private String day() {
        String iso =
                "WHEN " + matches(ISO_DAY + "([T ]" + TIME + "Z?)?") + " THEN TRY_CAST(left(" + text + ", 10) AS DATE)";
        String slashes = order == DateOrder.ISO
                ? ""
                : " WHEN " + matches("[0-9]{1,2}/[0-9]{1,2}/[12][0-9]{3}( " + TIME + "( [AP]M)?)?")
                        + " THEN CAST(try_strptime(split_part(" + text + ", ' ', 1), "
                        + Sql.text(order.format()) + ") AS DATE)";
        return "CASE " + iso + slashes + " END";
    }

    private String matches(String pattern) {
        return "regexp_full_match(" + text + ", " + Sql.text(pattern) + ")";
    }

    /** Whether a field's values may be days with slashes. */
    static boolean dated(Field field) {
        return field.type() == FieldType.DAY || field.type() == FieldType.MONTH;
    }
}
