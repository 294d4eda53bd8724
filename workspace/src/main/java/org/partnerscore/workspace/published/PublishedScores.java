package org.partnerscore.workspace.published;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.score.Points;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.engine.written.WrittenRow;
import org.partnerscore.engine.written.WrittenScorecard;
import org.partnerscore.workspace.run.Manifest;
import org.partnerscore.workspace.run.Runs;
import org.partnerscore.workspace.table.CsvTable;

/**
 * The scores of a run, read from its tables. The points of every account are held in memory; what makes them up is read
 * when it is asked for. For any number of threads.
 */
public final class PublishedScores {
    private static final int UNRANKED = 0;
    private static final Comparator<AccountPoints> BEST_FIRST = AccountPoints.RANKING.thenComparing(
            row -> row.account().getBytes(StandardCharsets.UTF_8), (a, b) -> Arrays.compareUnsigned(a, b));

    private final Manifest manifest;
    private final Programme programme;
    private final AccountRows indicators;
    private final List<AccountPoints> ranking;
    private final Map<String, AccountPoints> byAccount = new HashMap<>();
    private @Nullable Map<String, Set<String>> markets;

    private PublishedScores(
            Manifest manifest, Programme programme, AccountRows indicators, List<AccountPoints> ranking) {
        this.manifest = manifest;
        this.programme = programme;
        this.indicators = indicators;
        this.ranking = List.copyOf(ranking);
        ranking.forEach(row -> byAccount.put(row.account(), row));
    }

    /** Opens the scores of a run. */
    public static PublishedScores open(Runs runs, String run) throws IOException {
        Programme programme = runs.programme(run);
        Manifest manifest = runs.manifest(run);
        List<String> tiers = programme.tiers().on(manifest.rulesAsOf()).stream()
                .map(Tier::id)
                .toList();
        List<AccountPoints> all = points(runs.table(run, "scores.csv"), programme, tiers);
        all.sort(BEST_FIRST);
        return new PublishedScores(manifest, programme, AccountRows.of(runs.table(run, "indicators.csv")), ranked(all));
    }

    private static List<AccountPoints> ranked(List<AccountPoints> bestFirst) {
        List<AccountPoints> ranked = new ArrayList<>(bestFirst.size());
        int rank = 0;
        @Nullable AccountPoints previous = null;
        for (AccountPoints account : bestFirst) {
            boolean equal = previous != null && AccountPoints.RANKING.compare(account, previous) == 0;
            rank = equal ? rank : ranked.size() + 1;
            previous = account;
            ranked.add(account.withRank(rank));
        }
        return ranked;
    }

    /** @param tiers ids of the tiers, the best first */
    private static List<AccountPoints> points(Path file, Programme programme, List<String> tiers) throws IOException {
        Map<String, Map<String, PathwayPoints>> accounts = new LinkedHashMap<>();
        try (CsvTable table = CsvTable.open(file)) {
            while (table.next()) {
                String points = table.value("points");
                String tier = table.value("tier").intern();
                int place = tiers.indexOf(tier);
                accounts.computeIfAbsent(table.value("account_id"), id -> new HashMap<>())
                        .put(
                                table.value("pathway"),
                                new PathwayPoints(
                                        points.isEmpty() ? Points.ZERO : Points.of(new BigDecimal(points)),
                                        tier,
                                        place < 0 ? tiers.size() : place));
            }
        }
        List<String> pathways = programme.pathways().stream().map(Pathway::id).toList();
        List<AccountPoints> all = new ArrayList<>();
        accounts.forEach((account, scores) -> all.add(new AccountPoints(
                account,
                UNRANKED,
                pathways.stream()
                        .map(pathway -> Optional.ofNullable(scores.get(pathway))
                                .orElseThrow(() -> new IllegalStateException(file + " lacks " + pathway)))
                        .toList())));
        return all;
    }

    /** What the run came from. */
    public Manifest manifest() {
        return manifest;
    }

    /** The programme that the run was made by. */
    public Programme programme() {
        return programme;
    }

    /** By account, the markets, or tracks, that its indicators are of; read when they are asked for first. */
    public synchronized Map<String, Set<String>> markets() throws IOException {
        Map<String, Set<String>> known = markets;
        if (known == null) {
            known = new HashMap<>();
            Map<Set<String>, Set<String>> shared = new HashMap<>();
            String column = indicators.columns().contains("track") ? "track" : "market";
            try (CsvTable table = CsvTable.open(indicators.file())) {
                while (table.next()) {
                    Set<String> all = new TreeSet<>(known.getOrDefault(table.value("account_id"), Set.of()));
                    if (all.add(table.value(column))) {
                        known.put(table.value("account_id"), shared.computeIfAbsent(all, Set::copyOf));
                    }
                }
            }
            markets = known;
        }
        return Collections.unmodifiableMap(known);
    }

    /** Every account by rank, equal ones by id. */
    public List<AccountPoints> ranking() {
        return ranking;
    }

    /** The points of an account; empty if the run has no such account. */
    public Optional<AccountPoints> points(String account) {
        return Optional.ofNullable(byAccount.get(account));
    }

    /** The scorecard of an account, without remarks, which runs do not keep; empty if the run has no such account. */
    public Optional<Scorecard> scorecard(String account) throws IOException {
        return byAccount.containsKey(account)
                ? Optional.of(new WrittenScorecard(programme, manifest.month(), manifest.rulesAsOf())
                        .of(account, rows(account)))
                : Optional.empty();
    }

    private List<WrittenRow> rows(String account) throws IOException {
        Map<String, Integer> places = WrittenRow.places(indicators.columns());
        return indicators.rows(account).stream()
                .map(values -> new WrittenRow(places, values))
                .toList();
    }
}
