package org.partnerscore.cli.command;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.console.ShellWord;
import org.partnerscore.cli.option.OutFolder;
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
@Command(name = "demo", sortOptions = false, sortSynopsis = false)
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
            Path folder = Files.createTempDirectory("partnerscore-demo-");
            try {
                SampleData.writeTo(folder);
                show(folder);
            } finally {
                SampleData.remove(folder);
            }
            speaker.say(speaker.text(
                    "demo.keep", Map.of("command", speaker.command(), "month", SampleData.MONTH.toString())));
        } else {
            Path folder = OutFolder.usable(out, speaker);
            keep(folder);
            show(folder);
            speaker.say(next(folder));
        }
        return ExitCode.DONE;
    }

    private void keep(Path folder) throws Exception {
        try {
            SampleData.writeTo(folder);
        } catch (FileAlreadyExistsException e) {
            throw new WrongUsageException(speaker.text("generate.there", Map.of("folder", folder.toString())));
        }
    }

    private void show(Path folder) throws Exception {
        ScoreRequest request =
                ScoreRequest.of(ProgrammeCatalog.bundled().programme(RulesOptions.DEFAULT_PROGRAMME), SampleData.MONTH);
        try (DataSet data = DataSet.open(folder, DataSetOptions.defaults());
                Scores scores = Scoring.score(data, request, Progress.NONE)) {
            int[] all = AccountChoice.of(List.of(), scores, speaker);
            int[] one = AccountChoice.of(List.of(SampleData.ACCOUNT), scores, speaker);
            speaker.result(new ShownScores(speaker, scores, all).ranking(all.length) + "\n");
            speaker.result(new ShownScores(speaker, scores, one).scorecards() + "\n");
        }
    }

    private String next(Path folder) {
        String score = NextCommand.score(speaker, folder, SampleData.MONTH);
        return speaker.text(
                "demo.next",
                Map.of(
                        "one", score + " --account " + SampleData.ACCOUNT,
                        "all", score + " --out scores",
                        "check", speaker.command() + " check --data " + ShellWord.quoted(folder.toString())));
    }
}
