package org.partnerscore.cli.option;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that looks closely at one account is told. */
public final class AccountOptions {
    @Mixin
    private DataOptions data;

    @Option(names = "--account", paramLabel = "ID", required = true)
    private String account;

    @Option(names = "--month", paramLabel = "YYYY-MM")
    private @Nullable YearMonth month;

    @Mixin
    private RulesOptions rules;

    @Mixin
    private ReportFormat format;

    /** Where the data are. */
    public DataOptions data() {
        return data;
    }

    /** Id of the account. */
    public String account() {
        return account;
    }

    /** The month asked for; null for the last month of the data set. */
    public @Nullable YearMonth month() {
        return month;
    }

    /** By which programme and rules to score. */
    public RulesOptions rules() {
        return rules;
    }

    /** Whether the result is given as a JSON document, and not as text. */
    public boolean json() {
        return format.json();
    }
}
