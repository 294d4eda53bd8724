package org.partnerscore.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.partnerscore.benchmarks.load.Answers;
import org.partnerscore.benchmarks.load.Chores;
import org.partnerscore.benchmarks.load.LoadOptions;
import org.partnerscore.benchmarks.load.MixedTraffic;
import org.partnerscore.benchmarks.load.MixedWorkspace;
import org.partnerscore.benchmarks.load.OpenLoad;
import org.partnerscore.benchmarks.load.RunningServer;
import org.partnerscore.benchmarks.load.Stretch;
import org.partnerscore.benchmarks.report.Machine;
import org.partnerscore.dataset.problem.BadDataException;

/**
 * Asks a server for everything that readers ask for, while exports are sent and runs are published, and prints what came of
 * each minute as Markdown. docs/performance.md says how to call it.
 */
public final class MixedLoad {
    private static final int ACCOUNTS = 2000;

    /** One session stands for all readers, so what one reader may ask for is no limit here. */
    private static final Map<String, String> SETTINGS = Map.of("PARTNERSCORE_LIMITS_COMPUTATIONS", "100000");

    private MixedLoad() {}

    /** Measures; see {@link LoadOptions#USAGE}. */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException, BadDataException {
        LoadOptions options = LoadOptions.of(ACCOUNTS, arguments);
        MixedWorkspace workspace = MixedWorkspace.in(options.work(), options.accounts());
        // Builds it, if its sources have changed.
        RunningServer.start(options.command(), workspace.root()).close();
        System.out.printf(
                "%s, %d accounts.%n%n", Machine.now(), workspace.accounts().size());
        try (RunningServer server = RunningServer.start(options.command(), workspace.root(), SETTINGS)) {
            measure(server, workspace, options);
        }
    }

    private static void measure(RunningServer server, MixedWorkspace workspace, LoadOptions options)
            throws InterruptedException {
        OpenLoad load = new OpenLoad(server, new MixedTraffic(workspace.accounts())::path);
        load.run(options.unmeasured(), 0);
        List<Stretch> stretches = Stretch.minutes(options.rate(), options.more(), options.minutes());
        List<Answers> answers;
        List<Chores.Minute> minutes;
        try (Chores chores = new Chores(server, workspace)) {
            chores.begin();
            answers = load.run(stretches, 0);
            minutes = chores.end();
        }
        System.out.println("| minute | requests a second | answers | failed | p50 ms | p99 ms | p99 ms computed"
                + " | longest ms | export sent ms | published ms | heap MiB | resident MiB |\n"
                + "|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        Map<Integer, Integer> failures = new TreeMap<>();
        for (int i = 0; i < Math.min(answers.size(), minutes.size()); i++) {
            System.out.println(row(i + 1, stretches.get(i), answers.get(i), minutes.get(i)));
            answers.get(i).failures().forEach((status, number) -> failures.merge(status, number, Integer::sum));
        }
        System.out.println(
                failures.isEmpty() ? "\nNothing failed." : "\nAnswered otherwise than with 200: " + failures);
    }

    private static String row(int number, Stretch stretch, Answers answers, Chores.Minute minute) {
        return String.format(
                Locale.ROOT,
                "| %d | %d | %d | %d | %.1f | %.1f | %.1f | %.0f | %.0f | %.0f | %d | %s |",
                number,
                stretch.perSecond(),
                answers.size(),
                answers.failed() + minute.failed(),
                answers.perMille(500),
                answers.perMille(990),
                answers.perMille(990, MixedTraffic::isComputed),
                answers.perMille(1000),
                minute.sent(),
                minute.published(),
                minute.heap() >> 20,
                minute.resident().isPresent() ? Long.toString(minute.resident().getAsLong() >> 20) : "–");
    }
}
