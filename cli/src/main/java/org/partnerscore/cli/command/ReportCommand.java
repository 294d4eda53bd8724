package org.partnerscore.cli.command;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.partnerscore.cli.option.AccountOptions;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Software;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.dataset.write.WholeFiles;
import org.partnerscore.insight.report.AccountReport;
import org.partnerscore.presentation.report.DisputePack;
import org.partnerscore.presentation.report.ReportPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes an account's report to a file. */
@Command(name = "report", sortOptions = false, sortSynopsis = false)
final class ReportCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private AccountOptions options;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--with-rows")
    private boolean withRows;

    ReportCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        String ending = withRows ? ".zip" : ".html";
        if (options.json() || !String.valueOf(out.getFileName()).endsWith(ending)) {
            throw new WrongUsageException(
                    speaker.text("report.file", Map.of("file", out.toString(), "ending", ending)));
        }
        AccountRead read = AccountRead.hashed(options, speaker);
        AccountReport report = read.scored(
                () -> AccountReport.of(read.facts(), read.programme(), read.rulesAsOf(), read.month()), speaker);
        WholeFiles.one(out, file -> write(report, read.source(), file));
        speaker.say(speaker.text("report.wrote", Map.of("file", out.toString())));
        return ExitCode.DONE;
    }

    private void write(AccountReport report, String source, Path file) throws Exception {
        if (!withRows) {
            Files.writeString(
                    file, new ReportPage(speaker.language(), report, source, Software.NAME_AND_VERSION).html());
            return;
        }
        try (OutputStream stream = Files.newOutputStream(file)) {
            new DisputePack(speaker.language(), report, source, Software.NAME_AND_VERSION).write(stream);
        }
    }
}
