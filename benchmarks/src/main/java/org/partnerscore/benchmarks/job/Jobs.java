package org.partnerscore.benchmarks.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The jobs that are measured against each other on a data set. All score 2021-05, and write CSV unless they say Parquet. */
public final class Jobs {
    private static final String MONTH = "2021-05";

    private final BenchmarkOptions options;
    private final MadeData data;

    public Jobs(BenchmarkOptions options, MadeData data) {
        this.options = options;
        this.data = data;
    }

    /** The bare scan first, then the whole score as plain SQL, then SQL if a script was given, then ours, on Spark last. */
    public List<Job> all() throws IOException {
        List<Job> jobs = new ArrayList<>();
        jobs.add(sql("bare scan", script("bare-scan.sql")));
        jobs.add(sql("plain SQL", script("plain-score.sql")));
        Path script = options.sql();
        if (script != null) {
            jobs.add(sql("SQL of " + script.getFileName(), script));
        }
        jobs.add(score("score --assume-valid", "csv", "--assume-valid"));
        jobs.add(score("score", "csv"));
        jobs.add(score("score --contributions", "csv", "--contributions"));
        jobs.add(score("score --contributions, Parquet", "parquet", "--contributions"));
        if (options.spark()) {
            jobs.add(SparkJob.of(score("score --engine spark", "csv", "--engine", "spark"), options));
        }
        return jobs;
    }

    private Job sql(String name, Path script) {
        return SqlScript.job(
                name, script, out(name), "DATA=" + data.folder(), "OUT=" + out(name), "THREADS=" + options.threads());
    }

    private Job score(String name, String format, String... extra) {
        Path out = out(name);
        List<String> command = new ArrayList<>(List.of(
                options.command().toString(),
                "score",
                "--data",
                data.folder().toString(),
                "--month",
                MONTH,
                "--format",
                format,
                "--out",
                out.toString(),
                "--threads",
                Integer.toString(options.threads())));
        command.addAll(Arrays.asList(extra));
        return new Job(name, command, out);
    }

    private Path out(String name) {
        return options.work().resolve("out").resolve(name.replace(' ', '_'));
    }

    private Path script(String name) throws IOException {
        Files.createDirectories(options.work());
        Path script = options.work().resolve(name);
        try (InputStream in = Jobs.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the benchmarks; build them again");
            }
            Files.write(script, in.readAllBytes());
        }
        return script;
    }
}
