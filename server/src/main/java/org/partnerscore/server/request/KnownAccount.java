package org.partnerscore.server.request;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.AccountQuery;
import org.partnerscore.insight.difference.State;
import org.partnerscore.insight.forecast.Forecast;
import org.partnerscore.insight.forecast.Forecasting;
import org.partnerscore.insight.future.Assumption;
import org.partnerscore.insight.score.AccountScoring;
import org.partnerscore.insight.standing.Standing;
import org.partnerscore.insight.standing.Standings;
import org.partnerscore.server.access.Reader;
import org.partnerscore.workspace.published.Publications;
import org.partnerscore.workspace.published.PublishedFacts;
import org.partnerscore.workspace.run.Manifest;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * An account with the facts that its published score was made of.
 *
 * @param facts its facts
 * @param programme the programme as the run knew it
 * @param month the month published
 * @param rulesAsOf the day whose rules the run took
 * @param source hash of the inputs
 */
public record KnownAccount(
        AccountFacts facts, Programme programme, YearMonth month, LocalDate rulesAsOf, String source) {
    /** @throws ResponseStatusException if the month has no score of the account, or its data not all that is asked for */
    public static KnownAccount of(
            PublishedMonth shown, Publications publications, AccountQuery query, PublishedFacts facts)
            throws IOException {
        Manifest run = shown.scores().manifest();
        if (!shown.scores().hold(query.account())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new KnownAccount(
                facts.of(run, publications.history(), query)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                shown.scores().programme(),
                run.month(),
                run.rulesAsOf(),
                run.source());
    }

    /**
     * The same for a reader, to whom customers and people of other accounts do not exist unless all accounts are the
     * reader's.
     */
    public static KnownAccount of(
            PublishedMonth shown, Publications publications, Reader reader, AccountQuery query, PublishedFacts facts)
            throws IOException {
        if (reader.isOperator()) {
            return of(shown, publications, query, facts);
        }
        KnownAccount own = of(shown, publications, AccountQuery.of(query.account()), facts);
        Set<String> people =
                own.facts().passes().stream().map(ExamPass::individualId).collect(Collectors.toSet());
        if (!own.facts().tenants().keySet().containsAll(query.tenants()) || !people.containsAll(query.individuals())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return own;
    }

    /** The score published. */
    public AccountScoring scoring() {
        return AccountScoring.of(ScoringPlan.of(programme, month, rulesAsOf, facts.span()), facts);
    }

    /** The account in a month, under the rules that the run took or else those of the month's last day. */
    public State in(YearMonth other) {
        return new State(programme, other, Objects.requireNonNullElse(fixedRules(), other.atEndOfMonth()), facts);
    }

    /** The day whose rules hold for every month; null if each month goes by the rules of its last day. */
    public @Nullable LocalDate fixedRules() {
        return rulesAsOf.equals(month.atEndOfMonth()) ? null : rulesAsOf;
    }

    /**
     * Where its competency stands.
     *
     * @throws ResponseStatusException if a month cannot be scored
     */
    public Standing standing() {
        return Asked.scored(() -> new Standings(programme, fixedRules(), facts, month).standing());
    }

    /**
     * The months after the published one.
     *
     * @param months how many, from 1 to {@link Forecasting#MOST_MONTHS}
     * @throws ResponseStatusException if a month cannot be scored
     */
    public Forecast forecast(int months, Assumption assumption) {
        return Asked.scored(() -> new Forecasting(programme, fixedRules()).ahead(facts, month, months, assumption));
    }
}
