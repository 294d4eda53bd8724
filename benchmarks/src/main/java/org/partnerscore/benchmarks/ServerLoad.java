package org.partnerscore.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.IntFunction;
import org.partnerscore.benchmarks.load.Answers;
import org.partnerscore.benchmarks.load.LoadOptions;
import org.partnerscore.benchmarks.load.MadeWorkspace;
import org.partnerscore.benchmarks.load.OpenLoad;
import org.partnerscore.benchmarks.load.RunningServer;
import org.partnerscore.benchmarks.load.Stretch;
import org.partnerscore.benchmarks.report.Machine;
import org.partnerscore.dataset.problem.BadDataException;

/**
 * Starts the server on a published workspace and asks it for scorecards, as pages and as documents by turns, and prints what
 * came of it as Markdown. docs/performance.md says how to call it.
 */
public final class ServerLoad {
    private static final List<String> ADDRESSES = List.of(
            "/scorecard?programme=" + MadeWorkspace.PROGRAMME + "&account=%s",
            "/api/v1/programmes/" + MadeWorkspace.PROGRAMME + "/scorecard?account=%s");

    private static final int ACCOUNTS = 50_000;

    private ServerLoad() {}

    /** Measures; see {@link LoadOptions#USAGE}. */
    public static void main(String[] arguments) throws IOException, InterruptedException, BadDataException {
        LoadOptions options = LoadOptions.of(ACCOUNTS, arguments);
        MadeWorkspace workspace = MadeWorkspace.in(options.work(), options.accounts(), options.months());
        // Builds it, if its sources have changed, and brings its files into memory.
        RunningServer.start(options.command(), workspace.root()).close();
        System.out.printf(
                "%s, %d accounts, %d months published.%n%n", Machine.now(), options.accounts(), options.months());
        try (RunningServer server = RunningServer.start(options.command(), workspace.root())) {
            Duration said = server.start();
            Duration answered = server.sinceStart(paths(workspace).apply(0));
            System.out.printf(
                    Locale.ROOT,
                    "From its start it took %.2f s until it said where it is, and %.2f s until the first scorecard was there.%n%n",
                    seconds(said),
                    seconds(answered));
            measure(server, workspace, options);
        }
    }

    private static void measure(RunningServer server, MadeWorkspace workspace, LoadOptions options) {
        OpenLoad load = new OpenLoad(server, paths(workspace));
        load.run(options.unmeasured(), 0);
        Duration before = server.processor();
        Answers answers = load.run(
                        List.of(new Stretch(options.rate(), options.seconds())), options.rate() * options.warmUp())
                .get(0);
        OptionalLong peak = server.peakMemory();
        System.out.println("| requests a second | answers | failed | p50 ms | p90 ms | p99 ms | p99.9 ms | longest ms"
                + " | processor s | peak MiB |\n|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %s |%n",
                options.rate(),
                answers.size(),
                answers.failed(),
                answers.perMille(500),
                answers.perMille(900),
                answers.perMille(990),
                answers.perMille(999),
                answers.perMille(1000),
                seconds(server.processor().minus(before)),
                peak.isPresent() ? Long.toString(peak.getAsLong() >> 20) : "–");
    }

    /** Accounts in no order, the same in every measurement. */
    private static IntFunction<String> paths(MadeWorkspace workspace) {
        Random random = new Random(1);
        int[] accounts = random.ints(1 << 16, 0, workspace.accounts()).toArray();
        return number -> String.format(
                Locale.ROOT,
                ADDRESSES.get(number % ADDRESSES.size()),
                workspace.account(accounts[number % accounts.length]));
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
