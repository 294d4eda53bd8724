package org.partnerscore.cli.command;

import java.util.concurrent.Callable;
import org.partnerscore.cli.option.ReportFormat;
import org.partnerscore.cli.option.ThreadsOption;
import org.partnerscore.cli.option.WorkspaceOption;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Software;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.presentation.json.RunDifferenceDocument;
import org.partnerscore.presentation.json.RunDocument;
import org.partnerscore.presentation.json.RunsDocument;
import org.partnerscore.presentation.json.VerificationDocument;
import org.partnerscore.presentation.terminal.RunDifferenceText;
import org.partnerscore.presentation.terminal.RunText;
import org.partnerscore.presentation.terminal.VerificationText;
import org.partnerscore.workspace.Workspace;
import org.partnerscore.workspace.difference.RunComparison;
import org.partnerscore.workspace.difference.RunDifference;
import org.partnerscore.workspace.exports.ExportDerivation;
import org.partnerscore.workspace.run.Manifest;
import org.partnerscore.workspace.verify.Verification;
import org.partnerscore.workspace.verify.Verifier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists runs; the commands within it show one, compare two and verify one. */
@Command(name = "runs", sortOptions = false, sortSynopsis = false)
final class RunsCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private ReportFormat format;

    private RunsCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    static CommandLine commandLine(Speaker speaker) {
        RunsCommand runs = new RunsCommand(speaker);
        return new CommandLine(runs)
                .addSubcommand(new Show(runs))
                .addSubcommand(new Difference(runs))
                .addSubcommand(new Verify(runs));
    }

    @Override
    public Integer call() throws Exception {
        try (ExportDerivation derivation = new ExportDerivation(DataSetOptions.defaults())) {
            Workspace opened = workspace.open(derivation, speaker);
            if (format.json()) {
                Documents.give(RunsDocument.of(opened.runs().all(), opened.history()), speaker);
            } else {
                speaker.result(text().list(opened.runs().all(), opened.history()));
            }
        }
        return ExitCode.DONE;
    }

    private RunText text() {
        return new RunText(speaker.language(), speaker.resultStyle());
    }

    /** Shows what a run came from and came to. */
    @Command(name = "show", sortOptions = false, sortSynopsis = false)
    private static final class Show implements Callable<Integer> {
        private final RunsCommand runs;

        @Parameters(paramLabel = "ID")
        private String run;

        @Mixin
        private ReportFormat format;

        Show(RunsCommand runs) {
            this.runs = runs;
        }

        @Override
        public Integer call() throws Exception {
            try (ExportDerivation derivation = new ExportDerivation(DataSetOptions.defaults())) {
                Workspace opened = runs.workspace.open(derivation, runs.speaker);
                Manifest manifest = opened.runs().manifest(run);
                if (format.json()) {
                    Documents.give(RunDocument.of(manifest), runs.speaker);
                } else {
                    runs.speaker.result(runs.text().shown(manifest, opened.history()));
                }
            }
            return ExitCode.DONE;
        }
    }

    /** Tells what two runs differ in, and why. */
    @Command(name = "diff", sortOptions = false, sortSynopsis = false)
    private static final class Difference implements Callable<Integer> {
        private final RunsCommand runs;

        @Parameters(index = "0", paramLabel = "ID")
        private String before;

        @Parameters(index = "1", paramLabel = "ID")
        private String after;

        @Mixin
        private ReportFormat format;

        Difference(RunsCommand runs) {
            this.runs = runs;
        }

        @Override
        public Integer call() throws Exception {
            Speaker speaker = runs.speaker;
            try (ExportDerivation derivation = new ExportDerivation(DataSetOptions.defaults())) {
                Workspace opened = runs.workspace.open(derivation, speaker);
                RunDifference difference = RunComparison.of(opened, before, after);
                if (format.json()) {
                    Documents.give(RunDifferenceDocument.of(difference), speaker);
                } else {
                    speaker.result(new RunDifferenceText(speaker.language(), speaker.resultStyle())
                            .of(difference, opened.runs().programme(after)));
                }
            }
            return ExitCode.DONE;
        }
    }

    /** Computes a run again and compares. */
    @Command(name = "verify", sortOptions = false, sortSynopsis = false)
    private static final class Verify implements Callable<Integer> {
        private final RunsCommand runs;

        @Parameters(paramLabel = "ID")
        private String run;

        @Mixin
        private ThreadsOption threads;

        @Mixin
        private ReportFormat format;

        Verify(RunsCommand runs) {
            this.runs = runs;
        }

        @Override
        public Integer call() throws Exception {
            Speaker speaker = runs.speaker;
            DataSetOptions machine = DataSetOptions.withThreads(threads.threads(speaker));
            try (ExportDerivation derivation = new ExportDerivation(machine)) {
                Workspace opened = runs.workspace.open(derivation, speaker);
                Verification verification = new Verifier(opened, machine, Software.NAME_AND_VERSION).verify(run);
                if (format.json()) {
                    Documents.give(VerificationDocument.of(verification), speaker);
                } else {
                    speaker.result(new VerificationText(speaker.language(), speaker.resultStyle()).of(verification));
                }
                return verification.outcome() == Verification.Outcome.FAILED ? ExitCode.BAD_DATA : ExitCode.DONE;
            }
        }
    }
}
