package org.partnerscore.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.option.AccountOptions;
import org.partnerscore.cli.option.MonthsAhead;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.account.AccountQuery;
import org.partnerscore.definitions.yaml.DefinitionSource;
import org.partnerscore.insight.scenario.ChangeParser;
import org.partnerscore.insight.scenario.ChangeProblem;
import org.partnerscore.insight.scenario.Outlooks;
import org.partnerscore.insight.scenario.Scenario;
import org.partnerscore.insight.scenario.ScenarioFile;
import org.partnerscore.insight.scenario.WhatIf;
import org.partnerscore.presentation.json.ScenarioDocument;
import org.partnerscore.presentation.terminal.ScenarioText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores an account as if some facts were other than they are. */
@Command(name = "what-if", sortOptions = false, sortSynopsis = false)
final class WhatIfCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private AccountOptions options;

    @Option(names = "--change", paramLabel = "CHANGE")
    private List<String> changes = List.of();

    @Option(names = "--scenario", paramLabel = "FILE")
    private @Nullable Path scenario;

    @Option(names = "--compare", paramLabel = "FILE")
    private List<Path> others = List.of();

    @Mixin
    private MonthsAhead monthsAhead;

    WhatIfCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        int months = monthsAhead.number(speaker);
        Programme programme = options.rules().programme(speaker);
        List<Scenario> scenarios = new ArrayList<>();
        AccountRead read = AccountRead.of(
                options,
                month -> {
                    scenarios.addAll(scenarios(new ChangeParser(programme, month)));
                    return new AccountQuery(options.account(), tenants(scenarios), Set.of());
                },
                speaker);
        WhatIf whatIf = read.scored(
                () -> new Outlooks(
                                programme,
                                read.rulesAsOf(),
                                read.facts(),
                                read.month(),
                                read.month().plusMonths(months))
                        .whatIf(scenarios),
                speaker);
        if (options.json()) {
            Documents.give(new ScenarioDocument(read.source(), whatIf), speaker);
        } else {
            speaker.result(new ScenarioText(speaker.language(), speaker.resultStyle(), whatIf, read.facts()).text());
        }
        return ExitCode.DONE;
    }

    private static Set<String> tenants(List<Scenario> scenarios) {
        return scenarios.stream()
                .flatMap(scenario -> scenario.tenants().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The scenario of the options, then those it is compared with. */
    private List<Scenario> scenarios(ChangeParser parser) throws Exception {
        List<Scenario.Step> steps = new ArrayList<>(parser.parseAll(changes, ChangeProblem.Place.COMMAND_LINE));
        List<Scenario> all = new ArrayList<>();
        ScenarioFile files = new ScenarioFile(parser);
        if (scenario != null) {
            Scenario kept = files.read(DefinitionSource.of(scenario));
            steps.addAll(0, kept.steps());
            all.add(new Scenario(kept.name(), steps));
        } else if (!steps.isEmpty()) {
            all.add(new Scenario("", steps));
        }
        for (Path other : others) {
            all.add(files.read(DefinitionSource.of(other)));
        }
        if (all.isEmpty()) {
            throw new WrongUsageException(speaker.text("whatif.no-change"));
        }
        if (all.size() > ScenarioText.MOST_SCENARIOS) {
            throw new WrongUsageException(
                    speaker.text("whatif.too-many", Map.of("most", String.valueOf(ScenarioText.MOST_SCENARIOS))));
        }
        return all;
    }
}
