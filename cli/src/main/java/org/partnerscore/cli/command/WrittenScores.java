package org.partnerscore.cli.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.dataset.write.WholeFiles;
import org.partnerscore.engine.output.ContributionTable;
import org.partnerscore.engine.output.ScoreTables;
import org.partnerscore.engine.output.TableFormat;
import org.partnerscore.engine.score.Scores;

/** Scores written to a folder as tables, all of them or none. */
final class WrittenScores implements AutoCloseable {
    private final Speaker speaker;
    private final Path folder;
    private final TableFormat format;
    private final WholeFiles files;
    private final List<String> names = new ArrayList<>();

    WrittenScores(Speaker speaker, Path folder, TableFormat format) throws IOException {
        this.speaker = speaker;
        this.folder = folder;
        this.format = format;
        this.files = WholeFiles.in(folder);
    }

    void scores(Scores scores, int[] accounts, int threads) throws Exception {
        ScoreTables.write(scores, accounts, format, threads, files);
        names.add("scores." + format.extension());
        names.add("indicators." + format.extension());
    }

    void contributions(Scores scores, int[] accounts) throws Exception {
        new ContributionTable(scores).write(accounts, format, files);
        names.add("contributions." + format.extension());
    }

    void rejects(SkippedRows skipped) throws Exception {
        skipped.writeTo(files.file("rejects.csv"));
        names.add("rejects.csv");
    }

    /** Puts the files at their places and says so. */
    void publish(int accounts) throws IOException {
        files.publish();
        say(names, accounts, folder.toString(), speaker);
    }

    /** The tables that are written. */
    static List<String> names(TableFormat format, boolean contributions) {
        return Stream.of("scores", "indicators", "contributions")
                .filter(table -> contributions || !table.equals("contributions"))
                .map(table -> table + "." + format.extension())
                .toList();
    }

    /** Says what was written where. */
    static void say(List<String> files, int accounts, String folder, Speaker speaker) {
        speaker.say(speaker.text(
                "score.wrote",
                Map.of(
                        "files", String.join(", ", files),
                        "accounts", speaker.notation().counted("ranking.accounts", BigDecimal.valueOf(accounts)),
                        "folder", folder)));
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
