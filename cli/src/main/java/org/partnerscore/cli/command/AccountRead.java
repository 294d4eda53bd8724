package org.partnerscore.cli.command;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.option.AccountOptions;
import org.partnerscore.cli.option.DataOptions;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.core.kernel.MonthRefusedException;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.AccountFactsReader;
import org.partnerscore.dataset.account.AccountQuery;
import org.partnerscore.dataset.account.UnknownId;
import org.partnerscore.dataset.account.UnknownIdException;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.engine.score.ScoreRequest;
import org.partnerscore.engine.score.Scoring;
import org.partnerscore.insight.score.AccountScoring;
import org.partnerscore.presentation.terminal.ProgressLine;

/**
 * One account read for a command that looks closely at it.
 *
 * @param facts its facts
 * @param programme the programme to score by
 * @param month the month asked for, or the data set's last
 * @param rulesAsOf the day whose rules are taken; null for the last day of each month
 * @param hash of the inputs; null where the result does not tell it, for every file is read once more for it
 */
record AccountRead(
        AccountFacts facts,
        Programme programme,
        YearMonth month,
        @Nullable LocalDate rulesAsOf,
        @Nullable String hash) {
    /**
     * Reads the account out of a data set that is found good.
     *
     * @throws WrongUsageException if the data set has no such account, or the month cannot be scored
     * @throws BadDataException if the data set is not good
     */
    static AccountRead of(AccountOptions options, Speaker speaker) throws Exception {
        return of(options, AccountQuery.of(options.account()), speaker);
    }

    /**
     * Reads the account, and tenants and people asked for beside it.
     *
     * @throws WrongUsageException if the data set has not all of them, or the month cannot be scored
     * @throws BadDataException if the data set is not good
     */
    static AccountRead of(AccountOptions options, AccountQuery query, Speaker speaker) throws Exception {
        return of(options, month -> query, speaker);
    }

    /** What to read, where that depends on the month. */
    interface Inquiry {
        /** @param month the month asked for, or the data set's last */
        AccountQuery in(YearMonth month) throws Exception;
    }

    /**
     * Reads the account, and tenants and people asked for beside it.
     *
     * @throws WrongUsageException if the data set has not all of them, or the month cannot be scored
     * @throws BadDataException if the data set is not good
     */
    static AccountRead of(AccountOptions options, Inquiry inquiry, Speaker speaker) throws Exception {
        return of(options, inquiry, options.json(), speaker);
    }

    /**
     * Reads the account with the hash of the inputs, whatever the format.
     *
     * @throws WrongUsageException if the data set has no such account, or the month cannot be scored
     * @throws BadDataException if the data set is not good
     */
    static AccountRead hashed(AccountOptions options, Speaker speaker) throws Exception {
        return of(options, month -> AccountQuery.of(options.account()), true, speaker);
    }

    private static AccountRead of(AccountOptions options, Inquiry inquiry, boolean hashed, Speaker speaker)
            throws Exception {
        return of(
                options.data(),
                options.rules().programme(speaker),
                options.month(),
                options.rules().rulesAsOf(),
                inquiry,
                hashed,
                speaker);
    }

    /**
     * Reads the account, and tenants and people asked for beside it.
     *
     * @param asked the month; null for the data set's last
     * @param hashed whether the result tells the hash of the inputs
     * @throws WrongUsageException if the data set has not all of them, or the month cannot be scored
     * @throws BadDataException if the data set is not good
     */
    static AccountRead of(
            DataOptions options,
            Programme programme,
            @Nullable YearMonth asked,
            @Nullable LocalDate rulesAsOf,
            Inquiry inquiry,
            boolean hashed,
            Speaker speaker)
            throws Exception {
        try (DataSet data = options.open(speaker)) {
            YearMonth month = asked == null ? Scoring.span(data).last() : asked;
            requireGood(data, new ScoreRequest(programme, month, rulesAsOf, false, false), speaker);
            AccountFacts facts = AccountFactsReader.read(data, inquiry.in(month));
            DataSetWarnings.say(data, speaker);
            AccountRead read = new AccountRead(facts, programme, month, rulesAsOf, hashed ? data.sourceHash() : null);
            read.scored(read::plan, speaker);
            return read;
        } catch (UnknownIdException unknown) {
            throw new WrongUsageException(speaker.text(
                    "explain.unknown",
                    Map.of("ids", unknown.ids().stream().map(UnknownId::id).collect(Collectors.joining(", ")))));
        }
    }

    private static void requireGood(DataSet data, ScoreRequest request, Speaker speaker) throws Exception {
        try (ProgressLine line = speaker.progress(ProgressLine.Activity.READING)) {
            Scoring.requireGood(data, request, line::at);
        } catch (MonthRefusedException refused) {
            throw WrongUsageException.refused(refused, request.programme(), speaker);
        }
    }

    /**
     * Scores something.
     *
     * @throws WrongUsageException if a month is refused
     */
    <T> T scored(Callable<T> scoring, Speaker speaker) throws Exception {
        try {
            return scoring.call();
        } catch (MonthRefusedException refused) {
            throw WrongUsageException.refused(refused, programme, speaker);
        }
    }

    /**
     * The account scored in the month asked for.
     *
     * @throws MonthRefusedException if the month cannot be scored
     */
    AccountScoring scoring() {
        return AccountScoring.of(plan(), facts);
    }

    /** The same facts for another programme. */
    AccountRead under(Programme other) {
        return new AccountRead(facts, other, month, rulesAsOf, hash);
    }

    /** Hash of the inputs, of an account that was read with it. */
    String source() {
        return Objects.requireNonNull(hash, "not hashed");
    }

    private ScoringPlan plan() {
        return ScoringPlan.of(
                programme, month, Objects.requireNonNullElse(rulesAsOf, month.atEndOfMonth()), facts.span());
    }

    /** What to call a tenant. */
    String tenantName(String id) {
        return facts.tenantName(id);
    }
}
