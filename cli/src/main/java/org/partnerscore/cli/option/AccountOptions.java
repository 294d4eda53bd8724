package org.partnerscore.cli.option;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.AccountFactsReader;
import org.partnerscore.dataset.account.AccountQuery;
import org.partnerscore.dataset.account.UnknownId;
import org.partnerscore.dataset.account.UnknownIdException;
import org.partnerscore.dataset.read.DataSet;
import picocli.CommandLine.Option;

/** Which account is looked at closely, and in which month. */
public final class AccountOptions {
    @Option(names = "--account", paramLabel = "ID", required = true)
    private String account;

    @Option(names = "--month", paramLabel = "YYYY-MM")
    private @Nullable YearMonth month;

    /** The month asked for, else the last one of the data set. */
    public YearMonth month(DataSet data) throws Exception {
        return month == null ? data.span().last() : month;
    }

    /**
     * Reads the account's facts.
     *
     * @param tenants ids of customers to be read as well
     * @throws WrongUsageException if ids are nowhere in the data set
     */
    public AccountFacts facts(DataSet data, Set<String> tenants, Speaker speaker) throws Exception {
        try {
            return AccountFactsReader.read(data, new AccountQuery(account, tenants, Set.of()));
        } catch (UnknownIdException e) {
            throw new WrongUsageException(
                    e.ids().stream().map(id -> sentence(id, speaker)).collect(Collectors.joining("\n")));
        }
    }

    private static String sentence(UnknownId unknown, Speaker speaker) {
        String kind = speaker.text("account.unknown." + unknown.kind().name().toLowerCase(java.util.Locale.ROOT));
        return speaker.text("account.unknown", Map.of("kind", kind, "id", unknown.id()));
    }
}
