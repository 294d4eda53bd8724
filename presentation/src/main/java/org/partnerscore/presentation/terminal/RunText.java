package org.partnerscore.presentation.terminal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnerscore.presentation.words.Language;
import org.partnerscore.workspace.journal.Entry;
import org.partnerscore.workspace.journal.Event;
import org.partnerscore.workspace.journal.History;
import org.partnerscore.workspace.receipt.Receipt;
import org.partnerscore.workspace.run.Manifest;
import org.partnerscore.workspace.run.Sums;

/** Runs as text. */
public final class RunText {
    private static final int HASH = 12;

    private final Voice voice;

    public RunText(Language language, Style style) {
        this.voice = new Voice(language, style);
    }

    /**
     * A run that was asked for, and how to publish it.
     *
     * @param made false if it was there already
     * @param command how the command is called
     * @param workspace the folder as a shell takes it
     */
    public String made(Manifest run, boolean made, String command, String workspace) {
        Report report = new Report(voice);
        report.say(voice.say(made ? "workspace.run.made" : "workspace.run.same", about(run)));
        report.item(command + " publish --workspace " + workspace + " --run " + run.run());
        return report.text();
    }

    private Map<String, String> about(Manifest run) {
        long accounts = run.sums().stream().mapToLong(Sums::accounts).max().orElse(0);
        return Map.of(
                "run", run.run(),
                "month", voice.notation().month(run.month()),
                "accounts", voice.notation().counted("ranking.accounts", BigDecimal.valueOf(accounts)));
    }

    /** All runs, the oldest first. */
    public String list(List<Manifest> runs, History history) {
        Report report = new Report(voice);
        if (runs.isEmpty()) {
            return report.say(voice.say("workspace.runs.none")).text();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                voice.say("workspace.status.run"),
                voice.say("workspace.status.month"),
                voice.say("workspace.runs.programme"),
                voice.say("workspace.runs.files"),
                voice.say("workspace.runs.made"),
                voice.say("workspace.runs.by"),
                ""));
        for (Manifest run : runs) {
            rows.add(List.of(
                    run.run(),
                    run.month().toString(),
                    run.programme(),
                    voice.notation().number(run.inputs().files().size()),
                    run.at().toString(),
                    run.by(),
                    standing(run, history)));
        }
        return report.table(rows, List.of(3)).text();
    }

    private String standing(Manifest run, History history) {
        if (history.published(run.programme(), run.month())
                .filter(run.run()::equals)
                .isPresent()) {
            return voice.say("workspace.runs.published");
        }
        boolean before = history.publications().stream()
                .anyMatch(entry -> entry.event() instanceof Event.Published published
                        && published.run().equals(run.run()));
        return before ? voice.say("workspace.runs.replaced") : "";
    }

    /** All that a run came from and came to. */
    public String shown(Manifest run, History history) {
        Report report = new Report(voice);
        report.title(voice.say("workspace.run.title", about(run)));
        report.say(voice.say(
                "scorecard.when",
                Map.of(
                        "month", voice.notation().month(run.month()),
                        "day", voice.notation().day(run.rulesAsOf()))));
        report.say(voice.say(
                "workspace.run.by", Map.of("by", run.by(), "at", run.at().toString(), "software", run.software())));
        for (Entry entry : history.publications()) {
            if (entry.event() instanceof Event.Published published
                    && published.run().equals(run.run())) {
                report.say(voice.say(
                        "workspace.run.published",
                        Map.of("by", entry.by(), "at", entry.at().toString())));
            }
        }
        report.gap().title(voice.say("workspace.run.inputs"));
        List<List<String>> inputs = new ArrayList<>();
        for (Receipt input : run.inputs().files()) {
            inputs.add(List.of(
                    Integer.toString(input.sequence()), input.hash().substring(0, HASH), input.kind(), input.name()));
        }
        report.rows(inputs, List.of(0)).gap();
        report.title(voice.say("workspace.run.rules"));
        List<List<String>> rules = new ArrayList<>();
        run.definition().forEach((file, hash) -> rules.add(List.of(file, hash.substring(0, HASH))));
        rules.add(List.of(run.derivation(), run.source().substring(0, HASH)));
        run.inputs()
                .mappings()
                .forEach(mapping -> rules.add(List.of(voice.say("workspace.run.mapping"), mapping.substring(0, HASH))));
        report.rows(rules, List.of()).gap();
        report.title(voice.say("workspace.run.sums"));
        return report.table(sums(run), List.of(2, 3, 4, 5)).text();
    }

    private List<List<String>> sums(Manifest run) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "",
                "",
                voice.say("scorecard.points"),
                voice.say("scorecard.value"),
                voice.say("workspace.run.contributed"),
                voice.say("workspace.run.contributions")));
        for (Sums sums : run.sums()) {
            rows.add(List.of(
                    sums.pathway(),
                    sums.indicator(),
                    voice.notation().number(sums.points()),
                    voice.notation().number(sums.value()),
                    voice.notation().number(sums.contributedValue()),
                    voice.notation().number(sums.contributions())));
        }
        return rows;
    }
}
