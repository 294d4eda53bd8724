package org.partnerscore.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.option.AccountOptions;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.kernel.MonthRefusedException;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.engine.written.NoRunException;
import org.partnerscore.engine.written.WrittenAccount;
import org.partnerscore.engine.written.WrittenRun;
import org.partnerscore.insight.explain.Explanation;
import org.partnerscore.insight.explain.OtherRulesException;
import org.partnerscore.insight.explain.Question;
import org.partnerscore.insight.explain.RunExplainer;
import org.partnerscore.presentation.words.ReasonWords;
import org.partnerscore.workspace.fault.Fault;
import org.partnerscore.workspace.fault.WorkspaceException;
import org.partnerscore.workspace.published.PublicationSource;
import org.partnerscore.workspace.published.Publications;
import org.partnerscore.workspace.run.Manifest;

/**
 * What a run keeps of one account, without the data set that was scored.
 *
 * @param account the account's rows in the run's tables
 * @param plan the rules that the run was made by
 * @param source hash of the run's inputs; null where the run does not keep it
 */
record RunRead(
        WrittenAccount account, ScoringPlan plan, @Nullable String source) {
    /** The run of a workspace that is published for the month, or else the newest of the month. */
    static final String LATEST = "latest";

    /**
     * Reads an account's rows.
     *
     * @param run a folder with the tables of a run; of a workspace the id of a run, or {@link #LATEST}
     * @throws WrongUsageException if there is no such run or account, or the run is another than the options ask for
     */
    static RunRead of(AccountOptions options, String run, Speaker speaker) throws Exception {
        if (options.data().data().isPresent()) {
            throw new WrongUsageException(speaker.text("explain.run-and-data"));
        }
        @Nullable Path workspace = options.data().workspace().orElse(null);
        return workspace == null
                ? inFolder(options, Path.of(run), speaker)
                : inWorkspace(options, workspace, run, speaker);
    }

    private static RunRead inFolder(AccountOptions options, Path folder, Speaker speaker) throws IOException {
        try {
            WrittenAccount account = account(WrittenRun.in(folder), options, speaker);
            Programme programme = options.rules().programme(account.programme(), speaker);
            LocalDate lastDay = account.month().atEndOfMonth();
            return new RunRead(account, plan(options, programme, account, lastDay, speaker), null);
        } catch (NoRunException none) {
            throw new WrongUsageException(
                    speaker.text("explain.no-run", Map.of("folder", none.folder(), "table", none.table())));
        }
    }

    private static RunRead inWorkspace(AccountOptions options, Path workspace, String run, Speaker speaker)
            throws IOException {
        Publications kept = PublicationSource.of(workspace).now();
        String id = run.equals(LATEST) ? latest(kept, options, workspace) : run;
        Manifest manifest = kept.runs().manifest(id);
        WrittenRun tables = WrittenRun.of(
                kept.runs().table(id, "indicators.csv"), kept.runs().table(id, "contributions.csv"));
        WrittenAccount account = account(tables, options, speaker);
        ScoringPlan plan = plan(options, kept.runs().programme(id), account, manifest.rulesAsOf(), speaker);
        return new RunRead(account, plan, manifest.source());
    }

    private static String latest(Publications kept, AccountOptions options, Path workspace) throws IOException {
        String programme = options.rules().id();
        List<Manifest> runs = kept.runs().all().stream()
                .filter(run -> run.programme().equals(programme))
                .filter(run -> options.month() == null || run.month().equals(options.month()))
                .toList();
        YearMonth month = runs.stream()
                .map(Manifest::month)
                .max(YearMonth::compareTo)
                .orElseThrow(() -> new WorkspaceException(Fault.UNKNOWN_RUN, workspace, LATEST));
        return kept.run(programme, month)
                .orElseGet(() -> runs.stream()
                        .filter(run -> run.month().equals(month))
                        .reduce((older, newer) -> newer)
                        .orElseThrow()
                        .run());
    }

    private static WrittenAccount account(WrittenRun run, AccountOptions options, Speaker speaker) throws IOException {
        WrittenAccount account = run.account(options.account())
                .orElseThrow(() -> new WrongUsageException(
                        speaker.text("explain.no-account", Map.of("account", options.account()))));
        YearMonth asked = options.month();
        if (asked != null && !asked.equals(account.month())) {
            throw new WrongUsageException(speaker.text(
                    "explain.other-month",
                    Map.of(
                            "month", speaker.notation().month(account.month()),
                            "asked", speaker.notation().month(asked))));
        }
        return account;
    }

    /** Only the rules of the plan matter, and so the span of the data, which the run does not keep, need not be known. */
    private static ScoringPlan plan(
            AccountOptions options, Programme programme, WrittenAccount account, LocalDate rulesAsOf, Speaker speaker) {
        LocalDate day = Objects.requireNonNullElse(options.rules().rulesAsOf(), rulesAsOf);
        YearMonth month = account.month();
        try {
            return ScoringPlan.of(programme, month, day, new DataSpan(month, month, null));
        } catch (MonthRefusedException refused) {
            throw new WrongUsageException(new ReasonWords(speaker.words(), programme).sentence(refused.reason()));
        }
    }

    /**
     * Explains the account's score.
     *
     * @throws WrongUsageException if the run was made by other rules
     */
    Explanation explain(Question question, Speaker speaker) {
        try {
            return RunExplainer.explain(plan, account, question);
        } catch (OtherRulesException other) {
            throw new WrongUsageException(speaker.text(
                    "explain.other-rules",
                    Map.of(
                            "indicator", other.indicator(),
                            "pathway", other.pathway(),
                            "programme", plan.programme().id(),
                            "day", speaker.notation().day(plan.rulesAsOf()))));
        }
    }
}
