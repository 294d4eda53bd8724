package org.partnerscore.cli.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.option.AccountOptions;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.insight.explain.Explainer;
import org.partnerscore.insight.explain.Explanation;
import org.partnerscore.insight.explain.Question;
import org.partnerscore.presentation.json.ExplanationDocument;
import org.partnerscore.presentation.terminal.ExplanationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains an account's score. */
@Command(name = "explain", sortOptions = false, sortSynopsis = false)
final class ExplainCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private AccountOptions options;

    @Option(names = "--pathway", paramLabel = "ID")
    private @Nullable String pathway;

    @Option(names = "--indicator", paramLabel = "ID")
    private @Nullable String indicator;

    @Option(names = "--tenant", paramLabel = "ID")
    private @Nullable String tenant;

    @Option(names = "--individual", paramLabel = "ID")
    private @Nullable String individual;

    ExplainCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        Programme programme = options.rules().programme(speaker);
        known(
                "explain.no-pathway",
                programme,
                pathway,
                programme.pathways().stream().map(Pathway::id).toList());
        known(
                "explain.no-indicator",
                programme,
                indicator,
                programme.indicators().stream().map(Indicator::id).toList());
        Question question = new Question(pathway, indicator, tenant, individual);
        AccountRead read = AccountRead.of(options, question.query(options.account()), speaker);
        Explanation explanation = read.scored(() -> Explainer.explain(read.scoring(), question), speaker);
        if (options.json()) {
            Documents.give(new ExplanationDocument(read.source(), explanation), speaker);
        } else {
            speaker.result(new ExplanationText(speaker.language(), speaker.resultStyle()).of(explanation));
        }
        return ExitCode.DONE;
    }

    private void known(String key, Programme programme, @Nullable String id, List<String> known) {
        if (id != null && !known.contains(id)) {
            throw new WrongUsageException(speaker.text(
                    key, Map.of("programme", programme.id(), "id", id, "known", String.join(", ", known))));
        }
    }
}
