package org.partnerscore.dataset.table;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The tables of a data set, in the order in which they are checked and reported. */
public enum Table {
    PARTNERS(
            "The partner locations and the accounts they belong to: one row per partner location.",
            true,
            List.of("partner_id"),
            List.of(
                    Column.required("partner_id", ColumnType.TEXT, "the MPN id of the location"),
                    Column.required("account_id", ColumnType.TEXT, "the MPN id of its global account"),
                    Column.required("name", ColumnType.TEXT, "the name of the location"),
                    Column.required("country", ColumnType.COUNTRY, "where the location is"))),
    CUSTOMERS(
            "The customers: one row per tenant.",
            true,
            List.of("tenant_id"),
            List.of(
                    Column.required("tenant_id", ColumnType.TEXT, "the customer's tenant"),
                    Column.required("name", ColumnType.TEXT, "the name of the customer"),
                    Column.required("country", ColumnType.COUNTRY, "where the customer is"))),
    SUBSCRIPTION_MONTHS(
            "What was held, used and billed: one row per subscription and month.",
            true,
            List.of("subscription_id", "month"),
            List.of(
                    Column.required("subscription_id", ColumnType.TEXT, "the subscription; it stays with one tenant"),
                    Column.required("month", ColumnType.MONTH, "the month"),
                    Column.referring("tenant_id", CUSTOMERS, "the customer it belongs to"),
                    Column.required("product", ColumnType.TEXT, "the code of the product"),
                    Column.required("channel", ColumnType.CHANNEL, "how it is sold"),
                    Column.required("paid", ColumnType.FLAG, "false for a free or trial subscription"),
                    Column.nullable(
                            "agreement_start", ColumnType.DAY, "the first day of the agreement; needed on channel EA"),
                    Column.required("seats", ColumnType.COUNT, "the seats at the end of the month"),
                    Column.required("active_users", ColumnType.COUNT, "the active users at the end of the month"),
                    Column.required("billed_usd", ColumnType.MONEY, "billed in the month"),
                    Column.required("credited_usd", ColumnType.MONEY, "credited in the month"),
                    Column.optional(
                            "capacity",
                            ColumnType.COUNT,
                            "the units bought at the end of the month, of a product that is not sold by users"))),
    ASSOCIATIONS(
            "Who is associated with a subscription: one row per association as it was recorded.",
            true,
            List.of(),
            List.of(
                    Column.required(
                            "subscription_id", ColumnType.TEXT, "the subscription, which need not have any months"),
                    Column.referring("partner_id", PARTNERS, "the location that is associated"),
                    Column.required(
                            "kind", ColumnType.ASSOCIATION_KIND, "how it is associated; PAL is a partner admin link"),
                    Column.nullable("claim", ColumnType.CLAIM, "what a CPOR claims; empty for the other kinds"),
                    Column.required("from_month", ColumnType.MONTH, "the first month"),
                    Column.nullable("to_month", ColumnType.MONTH, "the last month; empty while it is open"))),
    EXAM_PASSES(
            "Which exams people passed: one row per pass as it was recorded.",
            true,
            List.of(),
            List.of(
                    Column.required("individual_id", ColumnType.TEXT, "the person"),
                    Column.referring("partner_id", PARTNERS, "the location the person works for"),
                    Column.required("exam", ColumnType.TEXT, "the code of the exam"),
                    Column.required("passed_on", ColumnType.DAY, "the day of the pass"),
                    Column.optional("expires_on", ColumnType.DAY, "the last day on which it is valid"),
                    Column.optional("associated_from", ColumnType.DAY, "the person's first day with the location"),
                    Column.optional("associated_to", ColumnType.DAY, "the first day on which the person is gone"))),
    COMPETENCIES(
            "Since when an account has a competency: one row per account and programme.",
            false,
            List.of("account_id", "programme"),
            List.of(
                    new Column(
                            "account_id",
                            ColumnType.TEXT,
                            Column.Presence.REQUIRED,
                            new Column.Reference(PARTNERS, "account_id"),
                            "the account"),
                    Column.required("programme", ColumnType.TEXT, "the programme of the competency"),
                    Column.required("attained_on", ColumnType.DAY, "the day it was attained")));

    private final String id;
    private final String description;
    private final boolean required;
    private final List<String> key;
    private final List<Column> columns;

    Table(String description, boolean required, List<String> key, List<Column> columns) {
        this.id = name().toLowerCase(Locale.ROOT);
        this.description = description;
        this.required = required;
        this.key = key;
        this.columns = columns;
    }

    /** The name of the table, of its file and of its relation, e.g. {@code exam_passes}. */
    public String id() {
        return id;
    }

    /** One sentence for people, in English, that ends in the table's grain. */
    public String description() {
        return description;
    }

    /** Whether a data set without it is incomplete. */
    public boolean required() {
        return required;
    }

    /** Names of the columns whose values together occur once; empty where equal rows are legal and count once. */
    public List<String> key() {
        return key;
    }

    /** Its columns, in the order in which they are written. */
    public List<Column> columns() {
        return columns;
    }

    /** The column of a name. */
    public Optional<Column> find(String column) {
        return columns.stream().filter(c -> c.name().equals(column)).findFirst();
    }

    /** @throws NoSuchElementException if the table has no such column */
    public Column column(String column) {
        return find(column).orElseThrow(() -> new NoSuchElementException(id + " has no column " + column));
    }
}
