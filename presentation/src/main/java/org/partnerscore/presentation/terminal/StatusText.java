package org.partnerscore.presentation.terminal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.imports.mapping.MappingKind;
import org.partnerscore.presentation.block.Block;
import org.partnerscore.presentation.words.Language;
import org.partnerscore.workspace.calendar.MonthState;
import org.partnerscore.workspace.data.Summary;
import org.partnerscore.workspace.journal.History;

/** How a workspace stands, as text. */
public final class StatusText {
    private static final List<String> KINDS = List.of("subscriptions", "usage", "associations", "passes");
    private static final int SHOWN = 10;

    private final Voice voice;

    public StatusText(Language language, Style style) {
        this.voice = new Voice(language, style);
    }

    public String of(Programme programme, History history, Summary summary, List<MonthState> months) {
        return report(programme, history, summary, months).text();
    }

    /** The same for whoever lays it out otherwise than a terminal does. */
    public List<Block> blocks(Programme programme, History history, Summary summary, List<MonthState> months) {
        return report(programme, history, summary, months).blocks();
    }

    private Report report(Programme programme, History history, Summary summary, List<MonthState> months) {
        Report report = new Report(voice);
        report.title(voice.name(programme.name()));
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(voice.say("workspace.status.month")));
        KINDS.forEach(kind -> head.add(voice.say("workspace.rows." + kind)));
        head.addAll(List.of(
                voice.say("workspace.status.due"),
                voice.say("workspace.status.run"),
                voice.say("workspace.status.published"),
                ""));
        rows.add(head);
        months.forEach(month -> rows.add(row(month, summary)));
        report.table(rows, List.of(1, 2, 3, 4)).gap();
        months.forEach(month -> warnings(month).forEach(report::say));
        report.gap();
        rejects(report, summary);
        unmapped(report, summary);
        attributions(report, summary);
        report.say(voice.say(
                "workspace.status.holds",
                Map.of(
                        "files",
                        voice.notation()
                                .counted(
                                        "workspace.files",
                                        BigDecimal.valueOf(history.receipts().size())),
                        "runs",
                        voice.notation()
                                .counted(
                                        "workspace.runs",
                                        BigDecimal.valueOf(history.runs().size())))));
        return report;
    }

    private List<String> row(MonthState month, Summary summary) {
        List<String> cells = new ArrayList<>(List.of(month.month().toString()));
        Map<String, Long> rows = summary.months().stream()
                .filter(one -> one.month().equals(month.month()))
                .findFirst()
                .map(Summary.MonthRows::rows)
                .orElse(Map.of());
        KINDS.forEach(kind -> cells.add(voice.notation().number(rows.getOrDefault(kind, 0L))));
        cells.add(month.due().toString());
        cells.add(Objects.requireNonNullElse(month.run(), "–"));
        cells.add(Objects.requireNonNullElse(month.published(), "–"));
        cells.add(month.late() ? voice.say("workspace.status.late") : "");
        return cells;
    }

    /** What looks incomplete in a month, a sentence each. */
    public List<String> warnings(MonthState month) {
        return month.gaps().stream().map(gap -> gap(month, gap)).toList();
    }

    private String gap(MonthState month, MonthState.Gap gap) {
        return voice.say(
                gap.rows() == 0 ? "workspace.status.missing" : "workspace.status.fewer",
                Map.of(
                        "month", voice.notation().month(month.month()),
                        "kind", voice.say("workspace.rows." + gap.kind()),
                        "rows", voice.notation().number(gap.rows()),
                        "before", voice.notation().number(gap.before())));
    }

    private void rejects(Report report, Summary summary) {
        if (summary.rejected() > 0) {
            report.say(voice.notation().counted("workspace.rejects", BigDecimal.valueOf(summary.rejected())));
        }
        summary.overruled()
                .forEach(file -> report.say(voice.say(
                        "workspace.status.overruled",
                        Map.of("file", file.file(), "rows", voice.notation().number(file.subscriptionMonths())))));
        if (summary.usageWithoutSubscription() > 0) {
            report.say(voice.notation()
                    .counted("workspace.status.usage-alone", BigDecimal.valueOf(summary.usageWithoutSubscription())));
        }
    }

    private void unmapped(Report report, Summary summary) {
        if (summary.unmapped().isEmpty()) {
            return;
        }
        report.say(voice.notation()
                .counted(
                        "workspace.unmapped",
                        BigDecimal.valueOf(summary.unmapped().size())));
        List<List<String>> rows = new ArrayList<>();
        for (Summary.Unmapped one : summary.unmapped().stream().limit(SHOWN).toList()) {
            rows.add(List.of(
                    one.kind(),
                    one.name(),
                    voice.notation().number(one.rows()),
                    one.revenueUsd() == null ? "" : voice.notation().money(one.revenueUsd())));
        }
        report.rows(rows, List.of(2, 3)).gap();
    }

    /** What kinds of attribution the exports name, and what each is taken for. */
    private void attributions(Report report, Summary summary) {
        if (summary.attributions().isEmpty()) {
            return;
        }
        report.say(voice.say("workspace.status.attributions"));
        List<List<String>> rows = summary.attributions().stream()
                .map(one -> List.of(
                        one.name(), takenFor(one.takenFor()), voice.notation().number(one.rows())))
                .toList();
        report.rows(rows, List.of(2)).gap();
    }

    private String takenFor(@Nullable String code) {
        if (code == null) {
            return voice.say("workspace.status.unknown-attribution");
        }
        return code.equals(MappingKind.NO_CREDIT) ? voice.say("workspace.status.no-credit") : code.replace(':', ' ');
    }
}
