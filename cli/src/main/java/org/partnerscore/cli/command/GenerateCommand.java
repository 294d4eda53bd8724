package org.partnerscore.cli.command;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.option.OutFolder;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.dataset.synthetic.EcosystemRequest;
import org.partnerscore.dataset.synthetic.Format;
import org.partnerscore.dataset.synthetic.OutOfRangeException;
import org.partnerscore.dataset.synthetic.SyntheticEcosystem;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.presentation.terminal.ProgressLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes up a data set. */
@Command(name = "generate", sortOptions = false, sortSynopsis = false)
final class GenerateCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out;

    @Option(names = "--tenants", paramLabel = "N", required = true)
    private long tenants;

    @Option(names = "--seed", paramLabel = "S", required = true)
    private long seed;

    @Option(names = "--accounts", paramLabel = "A")
    private @Nullable Integer accounts;

    @Option(names = "--people", paramLabel = "P")
    private @Nullable Integer people;

    @Option(names = "--as", paramLabel = "tables|exports")
    private GeneratedAs as = GeneratedAs.TABLES;

    @Option(names = "--from", paramLabel = "YYYY-MM")
    private @Nullable YearMonth from;

    @Option(names = "--months", paramLabel = "N")
    private @Nullable Integer months;

    @Option(names = "--format", paramLabel = "csv|parquet")
    private @Nullable Format format;

    GenerateCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        return switch (as) {
            case TABLES -> tables();
            case EXPORTS -> exports();
        };
    }

    private int exports() throws Exception {
        request();
        onlyOfTables("--accounts", accounts);
        onlyOfTables("--people", people);
        onlyOfTables("--from", from);
        onlyOfTables("--months", months);
        onlyOfTables("--format", format);
        Path folder = OutFolder.usable(out, speaker);
        try {
            List<String> made = MadeExports.write(folder, tenants, seed);
            speaker.say(speaker.text(
                    "generate.exports.done",
                    Map.of("folder", folder.toString(), "first", made.get(0), "second", made.get(made.size() - 1))));
        } catch (FileAlreadyExistsException e) {
            throw new WrongUsageException(speaker.text("generate.there", Map.of("folder", folder.toString())));
        }
        return ExitCode.DONE;
    }

    private void onlyOfTables(String option, @Nullable Object given) {
        if (given != null) {
            throw new WrongUsageException(speaker.text("generate.exports.fixed", Map.of("option", option)));
        }
    }

    private int tables() throws Exception {
        EcosystemRequest request = request();
        SyntheticEcosystem ecosystem = new SyntheticEcosystem(request);
        Path folder = OutFolder.usable(out, speaker);
        try (ProgressLine line = speaker.progress(ProgressLine.Activity.MAKING)) {
            ecosystem.writeTo(
                    folder, format == null ? Format.CSV : format, (table, done, all) -> show(line, table, done, all));
        } catch (FileAlreadyExistsException e) {
            throw new WrongUsageException(speaker.text("generate.there", Map.of("folder", folder.toString())));
        }
        speaker.say(speaker.text(
                "generate.done",
                Map.of(
                        "folder",
                        folder.toString(),
                        "command",
                        NextCommand.score(speaker, folder, request.from().plusMonths(request.months() - 1)))));
        return ExitCode.DONE;
    }

    private EcosystemRequest request() {
        int numberOfAccounts = accounts == null ? EcosystemRequest.defaultAccounts(tenants) : accounts;
        int numberOfPeople = people == null ? EcosystemRequest.defaultPeople(numberOfAccounts) : people;
        try {
            return new EcosystemRequest(
                    tenants,
                    seed,
                    numberOfAccounts,
                    numberOfPeople,
                    from == null ? EcosystemRequest.DEFAULT_FROM : from,
                    months == null ? EcosystemRequest.DEFAULT_MONTHS : months);
        } catch (OutOfRangeException e) {
            throw WrongUsageException.outOfRange("--" + e.what(), e.value(), e.least(), e.most(), speaker);
        }
    }

    /** All tables are taken for equally long work, which they are not, but the line never goes back. */
    private static void show(ProgressLine line, Table table, long done, long all) {
        long steps = 1000;
        line.at(table.ordinal() * steps + done * steps / Math.max(1, all), Table.values().length * steps);
    }
}
