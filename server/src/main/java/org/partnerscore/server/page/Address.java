package org.partnerscore.server.page;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.presentation.page.Choice;
import org.partnerscore.presentation.page.IndicatorPage;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of pages. Ids stand in queries, where they may hold any character. */
public final class Address {
    static final String PORTFOLIO = "/portfolio";
    static final String SCORECARD = "/scorecard";
    static final String INDICATOR = "/indicator";
    static final String WHAT_IF = "/what-if";
    static final String KEEP = "/what-if/keep";
    static final String REMOVE = "/what-if/remove";
    static final String ROUTE = "/route";
    static final String DATA = "/data";
    static final String IMPORT = "/data/import";
    static final String PUBLISH = "/data/publish";
    static final String REJECTS = "/data/rejects";
    static final String REJECTS_FILE = "/data/rejects.csv";
    static final String DIFFERENCE = "/data/difference";
    static final String RECONCILIATION = "/data/reconciliation";
    static final String COMING = "/coming";
    static final String PROGRAMME = "/programme";

    private final UriComponentsBuilder address;
    private final Map<String, Object> values = new HashMap<>();

    private Address(String path) {
        address = UriComponentsBuilder.fromPath(path);
    }

    /** The portfolio of a programme. */
    public static Address portfolio(String programme) {
        return new Address(PORTFOLIO).with("programme", programme);
    }

    /** The scorecard of an account. */
    public static Address scorecard(String programme, String account) {
        return new Address(SCORECARD).with("programme", programme).with("account", account);
    }

    /** An indicator of an account. */
    public static Address indicator(String programme, String account, String pathway, String indicator) {
        return new Address(INDICATOR)
                .with("programme", programme)
                .with("account", account)
                .with("pathway", pathway)
                .with("indicator", indicator);
    }

    /** What the score of an account would be. */
    public static Address whatIf(String programme, String account) {
        return new Address(WHAT_IF).with("programme", programme).with("account", account);
    }

    /** The ways of an account to a tier. */
    public static Address route(String programme, String account) {
        return new Address(ROUTE).with("programme", programme).with("account", account);
    }

    /** Where an account stands, and what is coming. */
    public static Address coming(String programme, String account) {
        return new Address(COMING).with("programme", programme).with("account", account);
    }

    /**
     * Where exports are sent. A form says that it is ours by its address here, since nobody's files are read before that
     * is known.
     */
    public static String upload(@Nullable CsrfToken form) {
        return form == null
                ? IMPORT
                : new Address(IMPORT)
                        .with(form.getParameterName(), form.getToken())
                        .toString();
    }

    /** A table of a run as a file. */
    public static String table(String run, String table) {
        return "/api/v1/runs/" + run + "/tables/" + table;
    }

    /** All tables of a run as a workbook. */
    public static String workbook(String run) {
        return "/api/v1/runs/" + run + "/workbook";
    }

    /** The rows that could not be taken. */
    public static String rejects() {
        return REJECTS;
    }

    /** What two runs differ in. */
    public static String difference(String from, String to) {
        return new Address(DIFFERENCE).with("from", from).with("to", to).toString();
    }

    /** The vendor's figures of a month beside ours. */
    public static String reconciliation(String programme, String month) {
        return new Address(RECONCILIATION)
                .with("programme", programme)
                .with("month", month)
                .toString();
    }

    /** A kept scenario as a file for the command. */
    public static String scenarioFile(String programme, String account, String scenario) {
        return new Address("/api/v1/programmes/" + programme + "/scenarios/file")
                .with("account", account)
                .with("scenario", scenario)
                .toString();
    }

    /** Another page of the same lines of an indicator. */
    public static String lines(IndicatorPage page, int number) {
        return indicator(
                        page.programme(),
                        page.account(),
                        page.pathway(),
                        page.indicator().id())
                .with("month", page.month())
                .with("which", Choice.chosen(page.which()))
                .with("holding", page.holding())
                .with("order", Choice.chosen(page.orders()))
                .with("page", Integer.toString(number))
                .toString();
    }

    /** The address with one more part of its query, unless that is missing or empty. */
    public Address with(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            address.queryParam(name, "{" + name + "}");
            values.put(name, value);
        }
        return this;
    }

    @Override
    public String toString() {
        return address.encode().buildAndExpand(values).toUriString();
    }
}
