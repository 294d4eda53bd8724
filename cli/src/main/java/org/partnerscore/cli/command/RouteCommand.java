package org.partnerscore.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.option.AccountOptions;
import org.partnerscore.cli.option.DataOptions;
import org.partnerscore.cli.option.Positive;
import org.partnerscore.cli.option.ReportFormat;
import org.partnerscore.cli.option.RulesOptions;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.core.kernel.MonthRefusedException;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.definitions.yaml.DefinitionSource;
import org.partnerscore.insight.route.CostFile;
import org.partnerscore.insight.route.Costs;
import org.partnerscore.insight.route.RouteAnswer;
import org.partnerscore.insight.route.RouteFinder;
import org.partnerscore.insight.route.RouteRequest;
import org.partnerscore.presentation.json.RouteDocument;
import org.partnerscore.presentation.terminal.RouteText;
import org.partnerscore.presentation.words.ReasonWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds the cheapest ways of an account to a tier. */
@Command(name = "route", sortOptions = false, sortSynopsis = false)
final class RouteCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private DataOptions data;

    @Mixin
    private AccountOptions account;

    @Option(names = "--tier", paramLabel = "ID", required = true)
    private String tier;

    @Option(names = "--by", paramLabel = "YYYY-MM")
    private @Nullable YearMonth by;

    @Option(names = "--keep", paramLabel = "N")
    private int keep = 3;

    @Option(names = "--pathway", paramLabel = "ID")
    private @Nullable String pathway;

    @Option(names = "--costs", paramLabel = "FILE")
    private @Nullable Path costs;

    @Mixin
    private ReportFormat format;

    @Mixin
    private RulesOptions rules;

    RouteCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        Positive.number("--keep", keep, speaker);
        Programme programme = rules.programme(speaker);
        DefinitionSource file = costs == null ? CostFile.defaults() : DefinitionSource.of(costs);
        Costs prices = CostFile.read(file, programme);
        try (DataSet dataSet = data.open(speaker)) {
            YearMonth present = account.month(dataSet);
            AccountFacts facts = account.facts(dataSet, Set.of(), speaker);
            List<RouteAnswer> answers = new ArrayList<>();
            for (String each : pathways(programme)) {
                answers.add(new RouteFinder(request(programme, each, present), prices, facts).find());
            }
            answers.sort(Comparator.comparingLong(
                    answer -> answer.routes().isEmpty() ? Long.MAX_VALUE : answer.routes().get(0).cents()));
            if (format.json()) {
                Documents.give(new RouteDocument(dataSet.sourceHash(), answers), speaker);
            } else {
                speaker.result(new RouteText(speaker.language(), speaker.resultStyle(), answers, facts).text());
            }
        } catch (MonthRefusedException refused) {
            throw new WrongUsageException(new ReasonWords(speaker.words(), programme).sentence(refused.reason()));
        }
        return ExitCode.DONE;
    }

    private List<String> pathways(Programme programme) {
        List<String> ids = programme.pathways().stream().map(Pathway::id).toList();
        if (pathway == null) {
            return ids;
        }
        if (!ids.contains(pathway)) {
            throw new WrongUsageException(speaker.text(
                    "usage.unknown-pathway", Map.of("pathway", pathway, "known", String.join(", ", ids))));
        }
        return List.of(pathway);
    }

    /** Steps are taken at once where the tier is wanted now, else in the month after. */
    private RouteRequest request(Programme programme, String each, YearMonth present) {
        YearMonth reached = by == null ? present : by;
        if (reached.isBefore(present)) {
            throw new WrongUsageException(speaker.text(
                    "route.too-early",
                    Map.of("by", reached.toString(), "month", present.toString())));
        }
        LocalDate day = rules.rulesAsOf() == null ? reached.atEndOfMonth() : rules.rulesAsOf();
        List<String> tiers = programme.tiers().find(day).orElse(List.of()).stream()
                .map(Tier::id)
                .toList();
        if (!tiers.contains(tier)) {
            throw new WrongUsageException(speaker.text(
                    "route.unknown-tier", Map.of("tier", tier, "known", String.join(", ", tiers))));
        }
        YearMonth start = reached.equals(present) ? present : present.plusMonths(1);
        return new RouteRequest(programme, rules.rulesAsOf(), each, tier, start, reached, keep);
    }
}
