package org.partnerscore.benchmarks.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.partnerscore.imports.export.ExportKind;

/** A bare read of exports and their import into a new workspace. */
public final class ImportJobs {
    private final BenchmarkOptions options;
    private final MadeDownloads downloads;

    public ImportJobs(BenchmarkOptions options, MadeDownloads downloads) {
        this.options = options;
        this.downloads = downloads;
    }

    /** The bare read first. */
    public List<Job> all() throws IOException {
        return List.of(bareRead(), importing());
    }

    private Job importing() throws IOException {
        Path out = options.work().resolve("out").resolve("import");
        List<String> command = new ArrayList<>(List.of(
                options.command().toString(),
                "import",
                "--workspace",
                out.resolve("workspace").toString(),
                "--threads",
                Integer.toString(options.threads())));
        downloads.files().forEach(file -> command.add(file.toString()));
        return new Job("import", command, out);
    }

    /** DuckDB reads every column of every file as text and hashes it once, and does nothing else. */
    private Job bareRead() throws IOException {
        String reads = downloads.kinds().stream().map(this::read).collect(Collectors.joining("\n"));
        Files.createDirectories(options.work());
        Path script = options.work().resolve("bare-read.sql");
        Files.writeString(script, "SET threads = " + options.threads() + ";\n" + reads);
        return SqlScript.job("bare read", script, options.work().resolve("out").resolve("bare_read"));
    }

    private String read(ExportKind kind) {
        return "SELECT bit_xor(hash(COLUMNS(*))) FROM " + downloads.relation(kind) + ";";
    }
}
