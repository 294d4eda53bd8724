package org.partnerscore.cli.command;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.option.RulesOptions;
import org.partnerscore.cli.option.WorkspaceOption;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Software;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.write.WholeFiles;
import org.partnerscore.engine.output.TableCopy;
import org.partnerscore.engine.output.TableFormat;
import org.partnerscore.presentation.sheet.RunWorkbook;
import org.partnerscore.workspace.Workspace;
import org.partnerscore.workspace.exports.ExportDerivation;
import org.partnerscore.workspace.fault.Fault;
import org.partnerscore.workspace.fault.WorkspaceException;
import org.partnerscore.workspace.run.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the score of a month to a file. */
@Command(name = "export", sortOptions = false, sortSynopsis = false)
final class ExportCommand implements Callable<Integer> {
    private final Speaker speaker;

    private enum Form {
        CSV,
        PARQUET,
        JSON,
        XLSX
    }

    private enum Choice {
        SCORES,
        INDICATORS,
        CONTRIBUTIONS;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--month", paramLabel = "YYYY-MM", required = true)
    private YearMonth month;

    @Option(names = "--programme", paramLabel = "ID")
    private String programme = RulesOptions.DEFAULT_PROGRAMME;

    @Option(names = "--run", paramLabel = "ID")
    private @Nullable String run;

    @Option(names = "--format", paramLabel = "csv|parquet|json|xlsx", required = true)
    private Form format;

    @Option(names = "--table", paramLabel = "TABLE")
    private @Nullable Choice table;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    ExportCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        if (format == Form.XLSX && table != null) {
            throw new WrongUsageException(speaker.text("workspace.export.no-table"));
        }
        Choice chosen = table == null ? Choice.INDICATORS : table;
        try (ExportDerivation derivation = new ExportDerivation(DataSetOptions.defaults())) {
            Workspace opened = workspace.open(derivation, speaker);
            Manifest manifest = opened.runs().manifest(wanted(opened));
            WholeFiles.one(out, file -> write(opened, manifest, chosen, file));
            speaker.say(speaker.text(
                    "workspace.export.wrote",
                    Map.of(
                            "table", format == Form.XLSX ? format.name().toLowerCase(Locale.ROOT) : chosen.id(),
                            "run", manifest.run(),
                            "file", out.toString())));
        }
        return ExitCode.DONE;
    }

    private String wanted(Workspace opened) {
        return run != null
                ? run
                : opened.history()
                        .published(programme, month)
                        .orElseThrow(() -> new WorkspaceException(Fault.NOT_PUBLISHED, programme, month));
    }

    private void write(Workspace opened, Manifest manifest, Choice chosen, Path file) throws Exception {
        Path csv = opened.runs().table(manifest.run(), chosen.id() + ".csv");
        switch (format) {
            case CSV -> TableCopy.write(csv, TableFormat.CSV, file);
            case PARQUET -> TableCopy.write(csv, TableFormat.PARQUET, file);
            case JSON -> TableCopy.write(csv, TableFormat.JSON, file);
            case XLSX -> RunWorkbook.write(opened.runs(), manifest.run(), Software.NAME_AND_VERSION, file);
        }
    }
}
