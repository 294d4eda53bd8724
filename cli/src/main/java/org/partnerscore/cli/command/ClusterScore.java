package org.partnerscore.cli.command;

import java.util.List;
import org.partnerscore.cli.option.EngineOption;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.core.kernel.MonthRefusedException;
import org.partnerscore.engine.cluster.ClusterDataSet;
import org.partnerscore.engine.cluster.ClusterEngine;
import org.partnerscore.engine.cluster.ClusterScores;
import org.partnerscore.engine.output.TableFormat;
import org.partnerscore.engine.score.ScoreRequest;
import org.partnerscore.engine.score.Scores;

/** Scores on a system that spreads work over machines; what it shows and writes is the same. */
final class ClusterScore {
    private final Speaker speaker;
    private final EngineOption option;
    private final ClusterEngine engine;
    private final int threads;
    private final ScoreRequest request;
    private final List<String> accounts;

    /** @param accounts ids of the accounts to score alone; none for all */
    ClusterScore(
            Speaker speaker,
            EngineOption option,
            ClusterEngine engine,
            int threads,
            ScoreRequest request,
            List<String> accounts) {
        this.speaker = speaker;
        this.option = option;
        this.engine = engine;
        this.threads = threads;
        this.request = request;
        this.accounts = accounts;
    }

    void show(boolean json, int top) throws Exception {
        try (ClusterDataSet data = option.open(engine, threads, speaker);
                Scores scores = score(data).gather()) {
            ShownScores result =
                    new ShownScores(speaker, scores, AccountChoice.of(accounts, scores.accounts(), speaker));
            if (json) {
                result.json(data.sourceHash(), accounts.size() == 1, request.assumeValid());
            } else {
                result.text(top);
            }
            warn(data);
        }
    }

    void write(TableFormat format) throws Exception {
        String folder = option.address("--out", speaker);
        try (ClusterDataSet data = option.open(engine, threads, speaker)) {
            ClusterScores scores = score(data);
            int[] chosen = AccountChoice.of(accounts, scores.accounts(), speaker);
            scores.write(folder, format, chosen);
            WrittenScores.say(WrittenScores.names(format, request.contributions()), chosen.length, folder, speaker);
            warn(data);
        }
    }

    private ClusterScores score(ClusterDataSet data) throws Exception {
        try {
            return data.score(request);
        } catch (MonthRefusedException refused) {
            throw WrongUsageException.refused(refused, request.programme(), speaker);
        }
    }

    private void warn(ClusterDataSet data) {
        String folder = option.address("--data", speaker);
        AssumedValid.say(request.assumeValid(), folder, speaker);
        DataSetWarnings.say(data.warnings().size(), folder, speaker);
    }
}
