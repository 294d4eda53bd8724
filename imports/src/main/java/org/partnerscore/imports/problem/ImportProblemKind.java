package org.partnerscore.imports.problem;

import java.util.List;
import java.util.Locale;

/**
 * Everything that can be wrong with a received file. Each kind has one remedy, which is found with its words in
 * {@code presentation}; the names given here are those of the arguments that a problem of the kind carries.
 */
public enum ImportProblemKind {
    // The file as a whole: nothing of it is taken.
    /** It cannot be read at all. */
    UNREADABLE_FILE(Scope.FILE, "detail"),
    /** There is nothing in it. */
    EMPTY_FILE(Scope.FILE),
    /** There is nothing in it but the header line. */
    NO_ROWS(Scope.FILE),
    /** It is no text. */
    BINARY_FILE(Scope.FILE),
    /** It is a workbook of a spreadsheet program. */
    SPREADSHEET(Scope.FILE),
    /** An archive ends early or is damaged; the argument is what the reader said. */
    DAMAGED_ARCHIVE(Scope.FILE, "detail"),
    /** An archive has no file in it. */
    EMPTY_ARCHIVE(Scope.FILE),
    /** An archive in an archive. */
    NESTED_ARCHIVE(Scope.FILE),
    /** A name in an archive that leads out of its folder. */
    HOSTILE_NAME(Scope.FILE),
    /** A file in an archive that is far larger than its compressed size makes believable. */
    SWOLLEN_ARCHIVE(Scope.FILE),
    /** Bytes that are neither UTF-8 nor UTF-16. */
    WRONG_ENCODING(Scope.FILE),
    /** The columns are separated by something else than tabs or commas. */
    WRONG_DELIMITER(Scope.FILE, "found"),
    /** The header line is longer than any export's. */
    LONG_HEADER(Scope.FILE),
    /** The header line is that of no export. */
    UNKNOWN_HEADER(Scope.FILE),
    /** A column that must be there is not; the argument is the kind of export that the file comes nearest to. */
    MISSING_COLUMN(Scope.FILE, "export"),
    /** A column that is read is there twice. */
    REPEATED_COLUMN(Scope.FILE),
    /** The last line is cut off. */
    TRUNCATED_FILE(Scope.FILE),
    /** More than half of the lines do not have the header's columns. */
    UNLIKE_HEADER(Scope.FILE),
    /** More than half of a column's values are no such values: columns may be swapped. */
    UNFIT_COLUMN(Scope.FILE),
    /** Days such as 5/1/2021 that may be read in two ways, and nothing in the file says which. */
    AMBIGUOUS_DATES(Scope.FILE),
    /** Some days have the month first, others the day. */
    MIXED_DATES(Scope.FILE),

    // One line that cannot be taken apart.
    /** More or fewer values than the header has columns. */
    WRONG_COLUMN_COUNT(Scope.ROW, "found", "expected"),
    /** A quote that opens a value is never closed. */
    UNTERMINATED_QUOTE(Scope.ROW),
    /** A quote inside a value without quotes, or text after the quote that closes one. */
    MISPLACED_QUOTE(Scope.ROW),
    /** A NUL character. */
    NUL_CHARACTER(Scope.ROW),
    /** A line longer than can be taken. */
    LINE_TOO_LONG(Scope.ROW),

    // One value.
    /** A value that must be there is not. */
    EMPTY_VALUE(Scope.ROW),
    /** Not a month. */
    NOT_A_MONTH(Scope.ROW),
    /** A month given by a day that is not its first. */
    NOT_A_FIRST_DAY(Scope.ROW),
    /** Not a day of the calendar. */
    NOT_A_DATE(Scope.ROW),
    /** Not a whole number. */
    NOT_A_WHOLE_NUMBER(Scope.ROW),
    /** A number of seats or users under zero. */
    NEGATIVE_NUMBER(Scope.ROW),
    /** A number over the limit. */
    TOO_LARGE(Scope.ROW),
    /** Not an amount or number. */
    NOT_AN_AMOUNT(Scope.ROW),
    /** An amount with fractions of a cent. */
    TOO_MANY_DECIMALS(Scope.ROW),
    /** Neither the name nor the code of a country. */
    UNKNOWN_COUNTRY(Scope.ROW),
    /** A kind of association that does not exist. */
    UNKNOWN_KIND(Scope.ROW),
    /** A claim that does not exist, or that is not a CPOR's. */
    UNKNOWN_CLAIM(Scope.ROW),
    /** The last month or day before the first. */
    END_BEFORE_START(Scope.ROW),

    // One line of a mapping file.
    /** Something that cannot be mapped; the argument lists what can. */
    UNKNOWN_MAPPING(Scope.ROW, "accepted"),
    /** A code that cannot be mapped to; the argument lists those that can. */
    UNKNOWN_CODE(Scope.ROW, "accepted"),

    // One row among the others.
    /** A partner location that no Partner profile has. */
    UNKNOWN_PARTNER(Scope.ROW),
    /** An account that no Partner profile has. */
    UNKNOWN_ACCOUNT(Scope.ROW),
    /** The file does not say whose rows these are, and there are several accounts. */
    WHICH_ACCOUNT(Scope.ROW),
    /** Sold through an enterprise agreement of which no start is known. */
    MISSING_AGREEMENT_START(Scope.ROW),
    /** Rows of one file that say different things of one subscription and month. */
    CONFLICTING_ROWS(Scope.ROW),
    /** A subscription with rows of several tenants. */
    TWO_TENANTS(Scope.ROW);

    /** What a problem of a kind is about. */
    public enum Scope {
        /** The whole file, of which nothing is taken. */
        FILE,
        /** One row, which is not taken and kept as received. */
        ROW
    }

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Scope scope;
    private final List<String> arguments;

    ImportProblemKind(Scope scope, String... arguments) {
        this.scope = scope;
        this.arguments = List.of(arguments);
    }

    /** The kind as documents and files spell it, e.g. {@code unknown-header}; it never changes. */
    public String id() {
        return id;
    }

    /** What it is about. */
    public Scope scope() {
        return scope;
    }

    /** Names of the arguments of a problem of this kind, in their order. */
    public List<String> arguments() {
        return arguments;
    }

    /**
     * The kind of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ImportProblemKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
