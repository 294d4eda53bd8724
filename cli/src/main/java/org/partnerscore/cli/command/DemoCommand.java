package org.partnerscore.cli.command;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.console.ShellWord;
import org.partnerscore.cli.option.RulesOptions;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.engine.read.Progress;
import org.partnerscore.engine.score.ScoreRequest;
import org.partnerscore.engine.score.Scores;
import org.partnerscore.engine.score.Scoring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what the software does, on sample data that come with it. */
@Command(name = "demo", sortOptions = false)
final class DemoCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    DemoCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        if (out == null) {
            try (SampleData sample = SampleData.temporary()) {
                show(sample);
            }
        } else {
            keep(out);
        }
        return ExitCode.DONE;
    }

    private void keep(Path folder) throws Exception {
        try (SampleData sample = SampleData.in(folder)) {
            show(sample);
        } catch (FileAlreadyExistsException e) {
            throw new WrongUsageException(speaker.text("generate.there", Map.of("folder", folder.toString())));
        }
    }

    private String next(String account) {
        if (out == null) {
            return speaker.text(
                    "demo.keep", Map.of("command", speaker.command(), "month", SampleData.MONTH.toString()));
        }
        String score = NextCommand.score(speaker, out, SampleData.MONTH);
        return speaker.text(
                "demo.next",
                Map.of(
                        "one", score + " --account " + ShellWord.quoted(account),
                        "all", score + " --out scores",
                        "check", speaker.command() + " check --data " + ShellWord.quoted(out.toString())));
    }

    private void show(SampleData sample) throws Exception {
        ScoreRequest request =
                ScoreRequest.of(ProgrammeCatalog.bundled().programme(RulesOptions.DEFAULT_PROGRAMME), SampleData.MONTH);
        try (DataSet data = DataSet.open(sample.folder(), DataSetOptions.defaults());
                Scores scores = Scoring.score(data, request, Progress.NONE)) {
            int[] all = AccountChoice.of(List.of(), scores, speaker);
            speaker.result(new ShownScores(speaker, scores, all).ranking(all.length));
            speaker.result("\n");
            int[] one = {SampleData.account(scores)};
            new ShownScores(speaker, scores, one).text(1);
            speaker.say("\n" + next(scores.id(one[0])));
        }
    }
}
