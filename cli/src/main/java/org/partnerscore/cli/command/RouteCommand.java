package org.partnerscore.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.option.AccountOptions;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.definitions.yaml.DefinitionSource;
import org.partnerscore.insight.route.CostFile;
import org.partnerscore.insight.route.Costs;
import org.partnerscore.insight.route.RouteAnswer;
import org.partnerscore.insight.route.RouteFinder;
import org.partnerscore.insight.route.RouteRequest;
import org.partnerscore.insight.route.TooManyOptionsException;
import org.partnerscore.presentation.json.RouteDocument;
import org.partnerscore.presentation.terminal.RouteText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds the cheapest ways of an account to a tier. */
@Command(name = "route", sortOptions = false, sortSynopsis = false)
final class RouteCommand implements Callable<Integer> {
    private static final int MOST_MONTHS = 36;

    private final Speaker speaker;

    @Mixin
    private AccountOptions options;

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

    RouteCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        if (keep < 1 || keep > MOST_MONTHS) {
            throw WrongUsageException.outOfRange("--keep", keep, 1, MOST_MONTHS, speaker);
        }
        Programme programme = options.rules().programme(speaker);
        List<String> pathways = pathways(programme);
        Costs prices =
                costs == null ? CostFile.defaults(programme) : CostFile.read(DefinitionSource.of(costs), programme);
        AccountRead read = AccountRead.of(options, speaker);
        List<RouteAnswer> answers = read.scored(() -> answers(read, pathways, prices), speaker);
        if (options.json()) {
            Documents.give(new RouteDocument(read.source(), answers), speaker);
        } else {
            speaker.result(new RouteText(speaker.language(), speaker.resultStyle(), answers, read.facts()).text());
        }
        return ExitCode.DONE;
    }

    /** One for each pathway, the cheapest first. */
    private List<RouteAnswer> answers(AccountRead read, List<String> pathways, Costs prices) {
        List<RouteAnswer> answers = new ArrayList<>();
        try {
            for (String each : pathways) {
                answers.add(new RouteFinder(request(read, each), prices, read.facts()).find());
            }
        } catch (TooManyOptionsException e) {
            throw new WrongUsageException(speaker.text("route.too-many-people", Map.of("most", "" + e.most())));
        }
        answers.sort(Comparator.comparingLong(answer -> answer.routes().isEmpty()
                ? Long.MAX_VALUE
                : answer.routes().get(0).cents()));
        return answers;
    }

    private List<String> pathways(Programme programme) {
        KnownIds.requirePathway(pathway, programme, speaker);
        return pathway == null ? programme.pathways().stream().map(Pathway::id).toList() : List.of(pathway);
    }

    /** Steps are taken at once where the tier is wanted now, else in the month after. */
    private RouteRequest request(AccountRead read, String each) {
        YearMonth present = read.month();
        YearMonth last = present.plusMonths(MOST_MONTHS);
        YearMonth reached = Objects.requireNonNullElse(by, present);
        if (reached.isBefore(present) || reached.isAfter(last)) {
            throw WrongUsageException.outOfRange("--by", reached, present, last, speaker);
        }
        LocalDate day = Objects.requireNonNullElse(read.rulesAsOf(), reached.atEndOfMonth());
        List<String> tiers = read.programme().tiers().find(day).orElse(List.of()).stream()
                .map(Tier::id)
                .toList();
        if (!tiers.contains(tier)) {
            throw new WrongUsageException(
                    speaker.text("route.unknown-tier", Map.of("tier", tier, "known", String.join(", ", tiers))));
        }
        YearMonth start = reached.equals(present) ? present : present.plusMonths(1);
        return new RouteRequest(read.programme(), read.rulesAsOf(), each, tier, start, reached, keep);
    }
}
