package org.partnerscore.cli.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.option.AccountOptions;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.insight.explain.Explainer;
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

    @Option(names = "--run", paramLabel = "RUN")
    private @Nullable String run;

    ExplainCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        Question question = new Question(pathway, indicator, tenant, individual);
        ExplanationDocument document = run == null ? fromData(question) : fromRun(run, question);
        if (options.json()) {
            Documents.give(document, speaker);
        } else {
            speaker.result(new ExplanationText(speaker.language(), speaker.resultStyle()).of(document.explanation()));
        }
        return ExitCode.DONE;
    }

    private ExplanationDocument fromData(Question question) throws Exception {
        requireKnown(options.rules().programme(speaker));
        AccountRead read = AccountRead.of(options, question.query(options.account()), speaker);
        return new ExplanationDocument(
                read.hash(), read.scored(() -> Explainer.explain(read.scoring(), question), speaker));
    }

    private ExplanationDocument fromRun(String of, Question question) throws Exception {
        RunRead read = RunRead.of(options, of, speaker);
        requireKnown(read.plan().programme());
        return new ExplanationDocument(read.source(), read.explain(question, speaker));
    }

    private void requireKnown(Programme programme) {
        KnownIds.requirePathway(pathway, programme, speaker);
        KnownIds.requireIndicator(indicator, programme, speaker);
    }
}
