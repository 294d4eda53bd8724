package org.partnerscore.presentation.terminal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnerscore.presentation.block.Block;
import org.partnerscore.presentation.words.Language;
import org.partnerscore.workspace.reconcile.Cause;
import org.partnerscore.workspace.reconcile.ComparedFigure;
import org.partnerscore.workspace.reconcile.MonthReconciliation;
import org.partnerscore.workspace.run.Manifest;

/** The vendor's own figures beside ours, as text. */
public final class ReconciliationText {
    private final Voice voice;

    public ReconciliationText(Language language, Style style) {
        this.voice = new Voice(language, style);
    }

    public String of(MonthReconciliation reconciliation) {
        return report(reconciliation.run(), reconciliation.figures()).text();
    }

    /** The same for whoever lays it out otherwise than a terminal does. */
    public List<Block> blocks(MonthReconciliation reconciliation) {
        return report(reconciliation.run(), reconciliation.figures()).blocks();
    }

    private Report report(Manifest run, List<ComparedFigure> figures) {
        Report report = new Report(voice);
        String month = voice.notation().month(run.month());
        report.title(voice.say("workspace.reconcile.title", Map.of("run", run.run(), "month", month)));
        if (figures.isEmpty()) {
            return report.say(voice.say("workspace.reconcile.none", Map.of("month", month)));
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                voice.say("ranking.account"),
                voice.say("workspace.reconcile.option"),
                voice.say("workspace.reconcile.metric"),
                voice.say("workspace.reconcile.theirs"),
                voice.say("workspace.reconcile.ours"),
                voice.say("workspace.reconcile.difference"),
                voice.say("workspace.reconcile.cause")));
        for (ComparedFigure figure : figures) {
            rows.add(List.of(
                    Objects.requireNonNullElse(figure.account(), "–"),
                    figure.figure().option(),
                    figure.figure().metric(),
                    number(figure.theirs()),
                    number(figure.ours()),
                    number(figure.difference()),
                    voice.say("workspace.cause." + figure.cause().id())));
        }
        report.table(rows, List.of(3, 4, 5)).gap();
        long equal =
                figures.stream().filter(figure -> figure.cause() == Cause.EQUAL).count();
        return report.say(voice.say(
                "workspace.reconcile.equal",
                Map.of(
                        "equal", voice.notation().number(equal),
                        "all", voice.notation().number(figures.size()))));
    }

    private String number(@Nullable BigDecimal number) {
        return number == null ? "–" : voice.notation().number(number);
    }
}
