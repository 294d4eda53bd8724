package org.partnerscore.server.request;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.partnerscore.core.kernel.MonthRefusedException;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.dataset.account.AccountQuery;
import org.partnerscore.insight.forecast.Forecasting;
import org.partnerscore.insight.route.CostFile;
import org.partnerscore.insight.route.Costs;
import org.partnerscore.insight.route.RouteAnswer;
import org.partnerscore.insight.route.RouteFinder;
import org.partnerscore.insight.route.RouteRequest;
import org.partnerscore.insight.route.TooManyOptionsException;
import org.partnerscore.insight.scenario.ChangeException;
import org.partnerscore.insight.scenario.ChangeParser;
import org.partnerscore.insight.scenario.ChangeProblem;
import org.partnerscore.insight.scenario.Outlooks;
import org.partnerscore.insight.scenario.Scenario;
import org.partnerscore.insight.scenario.WhatIf;
import org.partnerscore.server.access.Reader;
import org.partnerscore.workspace.published.Publications;
import org.partnerscore.workspace.published.PublishedFacts;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Scores an account as if some facts were other than they are, and finds the cheapest ways to a tier. */
public final class Foresight {
    private final PublishedFacts facts;

    public Foresight(PublishedFacts facts) {
        this.facts = facts;
    }

    /**
     * An account's scores under changes.
     *
     * @param known the account, with the customers that the changes name
     * @param whatIf the scores
     */
    public record Answer(KnownAccount known, WhatIf whatIf) {}

    /** The changes of a scenario that were written one a line. */
    static List<String> sentences(String changes) {
        return changes.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * Scores a scenario.
     *
     * @param changes one sentence a line
     * @param months how many months are looked ahead
     * @throws ChangeException if the changes cannot be understood or made
     * @throws ResponseStatusException if what is asked for makes no sense, or is not there for the reader
     */
    public Answer whatIf(
            PublishedMonth shown, Publications publications, Reader reader, String account, String changes, int months)
            throws IOException, ChangeException {
        return whatIf(shown, publications, reader, account, List.of(new Written("", changes)), months);
    }

    /**
     * A scenario as somebody wrote it.
     *
     * @param name what it is called; empty for nothing
     * @param changes one sentence a line
     */
    public record Written(String name, String changes) {}

    /** The same of several scenarios, at least one. */
    public Answer whatIf(
            PublishedMonth shown,
            Publications publications,
            Reader reader,
            String account,
            List<Written> written,
            int months)
            throws IOException, ChangeException {
        Asked.when(months >= 0 && months <= Forecasting.MOST_MONTHS, months);
        YearMonth month = shown.scores().manifest().month();
        ChangeParser parser = new ChangeParser(shown.scores().programme(), month);
        List<Scenario> scenarios = new ArrayList<>();
        Set<String> tenants = new TreeSet<>();
        for (Written each : written) {
            Scenario scenario = new Scenario(
                    each.name(), parser.parseAll(sentences(each.changes()), ChangeProblem.Place.COMMAND_LINE));
            scenarios.add(scenario);
            tenants.addAll(scenario.tenants());
        }
        KnownAccount known =
                KnownAccount.of(shown, publications, reader, new AccountQuery(account, tenants, Set.of()), facts);
        Outlooks outlooks =
                new Outlooks(known.programme(), known.fixedRules(), known.facts(), month, month.plusMonths(months));
        try {
            return new Answer(known, outlooks.whatIf(scenarios));
        } catch (MonthRefusedException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
    }

    /**
     * The ways to a tier.
     *
     * @param known the account
     * @param answers one for each pathway, the cheapest first
     */
    public record Ways(KnownAccount known, List<RouteAnswer> answers) {
        public Ways {
            answers = List.copyOf(answers);
        }
    }

    /**
     * Finds the ways to a tier.
     *
     * @param tier id of the tier
     * @param by the month in which it is to be reached; empty for the published month
     * @param keep for how many months it is to be kept
     * @param pathway id of a pathway; empty for all
     * @throws ResponseStatusException if what is asked for makes no sense, or is not there for the reader
     */
    public Ways route(
            PublishedMonth shown,
            Publications publications,
            String account,
            String tier,
            String by,
            int keep,
            String pathway)
            throws IOException {
        Programme programme = shown.scores().programme();
        YearMonth present = shown.scores().manifest().month();
        YearMonth reached = by.isEmpty() ? present : Asked.month(by);
        Asked.when(
                !reached.isBefore(present) && !reached.isAfter(present.plusMonths(RouteRequest.MOST_MONTHS)), reached);
        Asked.when(keep >= 1 && keep <= RouteRequest.MOST_MONTHS, keep);
        List<String> pathways = Asked.pathway(pathway, programme) == null
                ? programme.pathways().stream().map(Pathway::id).toList()
                : List.of(pathway);
        KnownAccount known = KnownAccount.of(shown, publications, AccountQuery.of(account), facts);
        Asked.when(
                RouteRequest.tiers(programme, known.fixedRules(), reached).stream()
                        .map(Tier::id)
                        .anyMatch(tier::equals),
                tier);
        Costs costs = CostFile.defaults(programme);
        List<RouteAnswer> answers = new ArrayList<>();
        for (String each : pathways) {
            RouteRequest request = RouteRequest.from(present, programme, known.fixedRules(), each, tier, reached, keep);
            answers.add(Asked.scored(() -> found(new RouteFinder(request, costs, known.facts()))));
        }
        answers.sort(RouteAnswer.CHEAPEST_FIRST);
        return new Ways(known, answers);
    }

    private static RouteAnswer found(RouteFinder finder) {
        try {
            return finder.find();
        } catch (TooManyOptionsException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
    }
}
