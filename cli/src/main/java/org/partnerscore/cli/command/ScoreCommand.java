package org.partnerscore.cli.command;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.option.DataOptions;
import org.partnerscore.cli.option.EngineOption;
import org.partnerscore.cli.option.OutFolder;
import org.partnerscore.cli.option.Positive;
import org.partnerscore.cli.option.RulesOptions;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.core.kernel.MonthRefusedException;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.engine.cluster.ClusterEngine;
import org.partnerscore.engine.output.TableFormat;
import org.partnerscore.engine.score.ScoreRequest;
import org.partnerscore.engine.score.Scores;
import org.partnerscore.engine.score.Scoring;
import org.partnerscore.presentation.terminal.ProgressLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores a data set. */
@Command(name = "score", sortOptions = false, sortSynopsis = false)
final class ScoreCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private DataOptions data;

    @Option(names = "--month", paramLabel = "YYYY-MM", required = true)
    private YearMonth month;

    @Option(names = "--account", paramLabel = "ID")
    private List<String> accounts = List.of();

    @Option(names = "--format", paramLabel = "text|json|csv|parquet")
    private @Nullable ScoreFormat format;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--contributions")
    private boolean contributions;

    @Option(names = "--skip-bad-rows")
    private boolean skipBadRows;

    @Option(names = "--assume-valid")
    private boolean assumeValid;

    @Option(names = "--top", paramLabel = "N")
    private int top = 20;

    @Mixin
    private RulesOptions rules;

    @Mixin
    private EngineOption engine;

    ScoreCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        Positive.number("--top", top, speaker);
        if (skipBadRows && assumeValid) {
            throw new WrongUsageException(speaker.text("score.skip-or-assume"));
        }
        Optional<ClusterEngine> cluster = engine.cluster(speaker);
        if (cluster.isPresent()) {
            score(cluster.get());
        } else if (out == null) {
            show(shownFormat());
        } else {
            write(writtenFormat(), OutFolder.usable(out, speaker));
        }
        return ExitCode.DONE;
    }

    private void score(ClusterEngine cluster) throws Exception {
        if (skipBadRows) {
            throw new WrongUsageException(speaker.text("engine.no-skipping", Map.of("engine", cluster.id())));
        }
        ScoreRequest request =
                new ScoreRequest(rules.programme(speaker), month, rules.rulesAsOf(), assumeValid, contributions);
        ClusterScore score = new ClusterScore(speaker, engine, cluster, data.threads(speaker), request, accounts);
        if (out == null) {
            score.show(shownFormat() == ScoreFormat.JSON, top);
        } else {
            score.write(writtenFormat());
        }
    }

    private ScoreFormat shownFormat() {
        ScoreFormat shown = format == null ? ScoreFormat.TEXT : format;
        if (contributions) {
            throw new WrongUsageException(speaker.text("score.contributions-need-out"));
        }
        if (shown == ScoreFormat.CSV || shown == ScoreFormat.PARQUET) {
            throw new WrongUsageException(speaker.text(
                    "score.needs-out", Map.of("format", shown.name().toLowerCase(Locale.ROOT))));
        }
        return shown;
    }

    private TableFormat writtenFormat() {
        ScoreFormat written = format == null ? ScoreFormat.CSV : format;
        if (written == ScoreFormat.TEXT) {
            throw new WrongUsageException(speaker.text("score.text-with-out"));
        }
        return written.tables();
    }

    private void show(ScoreFormat shown) throws Exception {
        Programme programme = rules.programme(speaker);
        try (DataSet dataSet = data.open(speaker)) {
            SkippedRows skipped = SkippedRows.of(dataSet, skipBadRows);
            show(shown, dataSet, programme);
            skipped.say(false, speaker);
            AssumedValid.say(assumeValid, dataSet.folder().toString(), speaker);
            DataSetWarnings.say(dataSet, speaker);
        }
    }

    private void show(ScoreFormat shown, DataSet dataSet, Programme programme) throws Exception {
        try (Scores scores = score(dataSet, programme)) {
            ShownScores result = new ShownScores(speaker, scores, AccountChoice.of(accounts, scores, speaker));
            if (shown == ScoreFormat.JSON) {
                result.json(dataSet.sourceHash(), accounts.size() == 1, assumeValid);
            } else {
                result.text(top);
            }
        }
    }

    private void write(TableFormat tables, Path folder) throws Exception {
        Programme programme = rules.programme(speaker);
        try (DataSet dataSet = data.open(speaker);
                WrittenScores result = new WrittenScores(speaker, folder, tables)) {
            SkippedRows skipped = SkippedRows.of(dataSet, skipBadRows);
            try (Scores scores = score(dataSet, programme)) {
                int[] chosen = AccountChoice.of(accounts, scores, speaker);
                result.scores(scores, chosen, data.threads(speaker));
                if (contributions) {
                    result.contributions(scores, chosen);
                }
                if (skipBadRows) {
                    result.rejects(skipped);
                }
                result.publish(chosen.length);
            }
            skipped.say(true, speaker);
            AssumedValid.say(assumeValid, dataSet.folder().toString(), speaker);
            DataSetWarnings.say(dataSet, speaker);
        }
    }

    private Scores score(DataSet dataSet, Programme programme) throws Exception {
        ScoreRequest request = new ScoreRequest(programme, month, rules.rulesAsOf(), assumeValid, contributions);
        try (ProgressLine line = speaker.progress(ProgressLine.Activity.READING)) {
            return Scoring.score(dataSet, request, line::at);
        } catch (MonthRefusedException refused) {
            throw WrongUsageException.refused(refused, programme, speaker);
        }
    }
}
