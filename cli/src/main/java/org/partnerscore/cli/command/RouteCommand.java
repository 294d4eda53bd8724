package org.partnerscore.cli.command;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
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
        if (keep < 1 || keep > RouteRequest.MOST_MONTHS) {
            throw WrongUsageException.outOfRange("--keep", keep, 1, RouteRequest.MOST_MONTHS, speaker);
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
        answers.sort(RouteAnswer.CHEAPEST_FIRST);
        return answers;
    }

    private List<String> pathways(Programme programme) {
        KnownIds.requirePathway(pathway, programme, speaker);
        return pathway == null ? programme.pathways().stream().map(Pathway::id).toList() : List.of(pathway);
    }

    private RouteRequest request(AccountRead read, String each) {
        YearMonth present = read.month();
        YearMonth last = present.plusMonths(RouteRequest.MOST_MONTHS);
        YearMonth reached = Objects.requireNonNullElse(by, present);
        if (reached.isBefore(present) || reached.isAfter(last)) {
            throw WrongUsageException.outOfRange("--by", reached, present, last, speaker);
        }
        List<String> tiers = RouteRequest.tiers(read.programme(), read.rulesAsOf(), reached).stream()
                .map(Tier::id)
                .toList();
        if (!tiers.contains(tier)) {
            throw new WrongUsageException(
                    speaker.text("route.unknown-tier", Map.of("tier", tier, "known", String.join(", ", tiers))));
        }
        return RouteRequest.from(present, read.programme(), read.rulesAsOf(), each, tier, reached, keep);
    }
}
