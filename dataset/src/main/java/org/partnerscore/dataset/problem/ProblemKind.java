package org.partnerscore.dataset.problem;

import java.util.List;
import java.util.Locale;

/**
 * Everything that can be wrong with a data set. Each kind has one remedy, which is found with its words in
 * {@code presentation}; the names given here are those of the arguments that a problem of the kind carries.
 */
public enum ProblemKind {
    // What is there.
    /** There is no such folder. */
    MISSING_FOLDER(Scope.FILE),
    /** A table has no file. The argument lists the names looked for. */
    MISSING_TABLE(Scope.FILE, "expected"),
    /** A table is there in two forms; the argument is the other file or folder. */
    TWO_FORMS(Scope.FILE, "other"),
    /** A table's folder holds no file of the table. */
    EMPTY_FOLDER(Scope.FILE),
    /** A file cannot be read, or is not what its name says; the argument is what the reader said. */
    UNREADABLE_FILE(Scope.FILE, "detail"),
    /** A CSV file has no header line. */
    MISSING_HEADER(Scope.FILE),
    /** A column that must be there is not. */
    MISSING_COLUMN(Scope.FILE),
    /** A column is there twice. */
    REPEATED_COLUMN(Scope.FILE),
    /** A column of a Parquet file has a type that can never hold such values. */
    UNSUITABLE_TYPE(Scope.FILE, "found", "expected"),
    /** A column that no table knows: ignored, with a warning. */
    UNKNOWN_COLUMN(Scope.FILE),
    /** No row of subscription_months says what time the data set covers. */
    NO_MONTHS(Scope.FILE),
    /** Months between the first and the last have no row at all: the first and the last of such a run. */
    EMPTY_MONTHS(Scope.FILE, "from", "to"),

    // Lines of a CSV file that cannot be taken apart.
    /** A line has more or fewer values than the header has columns. */
    WRONG_COLUMN_COUNT(Scope.ROW, "found", "expected"),
    /** A quote that opens a value is never closed. */
    UNTERMINATED_QUOTE(Scope.ROW),
    /** A quote stands inside a value without quotes, or text follows the quote that closes a value. */
    MISPLACED_QUOTE(Scope.ROW),
    /** Bytes that are not UTF-8. */
    INVALID_UTF8(Scope.ROW),
    /** A NUL character. */
    NUL_CHARACTER(Scope.ROW),
    /** A record longer than can be taken, in bytes. */
    LINE_TOO_LONG(Scope.ROW, "limit"),

    // Single values.
    /** A value that must be there is not. */
    EMPTY_VALUE(Scope.ROW),
    /** Not a day of the calendar. */
    NOT_A_DATE(Scope.ROW),
    /** Not a month. */
    NOT_A_MONTH(Scope.ROW),
    /** A month given by a day that is not its first. */
    NOT_A_FIRST_DAY(Scope.ROW),
    /** Neither true nor false. */
    NOT_A_BOOLEAN(Scope.ROW),
    /** Not a whole number. */
    NOT_A_WHOLE_NUMBER(Scope.ROW),
    /** Not an amount of money. */
    NOT_AN_AMOUNT(Scope.ROW),
    /** An amount with fractions of a cent. */
    TOO_MANY_DECIMALS(Scope.ROW),
    /** A number over the limit. */
    TOO_LARGE(Scope.ROW, "limit"),
    /** A number under zero. */
    NEGATIVE_NUMBER(Scope.ROW),
    /** A channel that does not exist; the argument lists those that do. */
    UNKNOWN_CHANNEL(Scope.ROW, "accepted"),
    /** A kind of association that does not exist; the argument lists those that do. */
    UNKNOWN_KIND(Scope.ROW, "accepted"),
    /** A claim that does not exist; the argument lists those that do. */
    UNKNOWN_CLAIM(Scope.ROW, "accepted"),
    /** A country code that is not assigned. */
    UNKNOWN_COUNTRY(Scope.ROW),

    // Values that do not go together.
    /** A claim on an association that is not a CPOR's; the argument is the kind of the association. */
    CLAIM_WITHOUT_CPOR(Scope.ROW, "kind"),
    /** Channel EA without the start of the agreement. */
    MISSING_AGREEMENT_START(Scope.ROW),
    /** to_month before from_month. */
    TO_BEFORE_FROM(Scope.ROW, "from_month"),
    /** associated_to on or before associated_from. */
    ASSOCIATED_TO_NOT_AFTER_FROM(Scope.ROW, "associated_from"),
    /** expires_on before passed_on. */
    EXPIRES_BEFORE_PASSED(Scope.ROW, "passed_on"),

    // Rows that do not go together.
    /** A partner that is not in partners. */
    UNKNOWN_PARTNER(Scope.ROW),
    /** An account that no row of partners names. */
    UNKNOWN_ACCOUNT(Scope.ROW),
    /** A tenant that is not in customers. */
    UNKNOWN_TENANT(Scope.ROW),
    /** A key that other rows have too: all of them are bad, since nothing says which is right. */
    DUPLICATE_KEY(Scope.ROW),
    /** A subscription with rows of several tenants: all its rows are bad; the argument is another tenant of it. */
    TWO_TENANTS(Scope.ROW, "other");

    /** What a problem of a kind is about. */
    public enum Scope {
        /** A file, a folder or the table as a whole: it cannot be left out. */
        FILE,
        /** One row, which scoring can leave out when asked to. */
        ROW
    }

    private final String id;
    private final Scope scope;
    private final List<String> arguments;

    ProblemKind(Scope scope, String... arguments) {
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.scope = scope;
        this.arguments = List.of(arguments);
    }

    /** The kind as documents and files spell it, e.g. {@code unknown-partner}; it never changes. */
    public String id() {
        return id;
    }

    /** What it is about. */
    public Scope scope() {
        return scope;
    }

    /** Whether scoring may go on regardless. */
    public boolean warning() {
        return this == UNKNOWN_COLUMN;
    }

    /** Names of the arguments of a problem of this kind, in their order. */
    public List<String> arguments() {
        return arguments;
    }
}
