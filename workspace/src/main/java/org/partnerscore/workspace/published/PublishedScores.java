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
 * The scores of a run, read from its tables when they are asked for: where the rows of each account lie, by the first who
 * asks for a scorecard, and the points of every account, by the first who asks for all of them; both are kept. For any
 * number of threads.
 */
public final class PublishedScores {
    private static final int UNRANKED = 0;
    private static final Comparator<AccountPoints> BEST_FIRST = AccountPoints.RANKING.thenComparing(
            row -> row.account().getBytes(StandardCharsets.UTF_8), (a, b) -> Arrays.compareUnsigned(a, b));

    private final Manifest manifest;
    private final Programme programme;
    private final Lazily<AccountRows> indicators;
    private final Lazily<Ranking> ranking;
    private final Lazily<Map<String, Set<String>>> markets = new Lazily<>(this::readMarkets);

    private record Ranking(List<AccountPoints> accounts, Map<String, AccountPoints> byAccount) {}

    private PublishedScores(
            Manifest manifest, Programme programme, Lazily<AccountRows> indicators, Lazily<Ranking> ranking) {
        this.manifest = manifest;
        this.programme = programme;
        this.indicators = indicators;
        this.ranking = ranking;
    }

    /**
     * Opens the scores of a run.
     *
     * @param programme the programme that the run was made by
     */
    static PublishedScores open(Runs runs, Manifest manifest, Programme programme) {
        List<String> tiers = programme.tiers().on(manifest.rulesAsOf()).stream()
                .map(Tier::id)
                .toList();
        Path scores = runs.table(manifest.run(), "scores.csv");
        Path indicators = runs.table(manifest.run(), "indicators.csv");
        return new PublishedScores(
                manifest,
                programme,
                new Lazily<>(() -> AccountRows.of(indicators)),
                new Lazily<>(() -> ranking(scores, programme, tiers)));
    }

    private static Ranking ranking(Path scores, Programme programme, List<String> tiers) throws IOException {
        List<AccountPoints> all = points(scores, programme, tiers);
        all.sort(BEST_FIRST);
        List<AccountPoints> ranked = Collections.unmodifiableList(ranked(all));
        Map<String, AccountPoints> byAccount = new HashMap<>();
        ranked.forEach(account -> byAccount.put(account.account(), account));
        return new Ranking(ranked, Collections.unmodifiableMap(byAccount));
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

    /** By account, the markets, or tracks, that its indicators are of. */
    public Map<String, Set<String>> markets() throws IOException {
        return markets.get();
    }

    private Map<String, Set<String>> readMarkets() throws IOException {
        Map<String, Set<String>> all = new HashMap<>();
        Map<Set<String>, Set<String>> shared = new HashMap<>();
        String column = indicators.get().columns().contains("track") ? "track" : "market";
        try (CsvTable table = CsvTable.open(indicators.get().file())) {
            while (table.next()) {
                Set<String> own = new TreeSet<>(all.getOrDefault(table.value("account_id"), Set.of()));
                if (own.add(table.value(column))) {
                    all.put(table.value("account_id"), shared.computeIfAbsent(own, Set::copyOf));
                }
            }
        }
        return Collections.unmodifiableMap(all);
    }

    /** Every account by rank, equal ones by id. */
    public List<AccountPoints> ranking() throws IOException {
        return ranking.get().accounts();
    }

    /** The same by their ids. */
    public Map<String, AccountPoints> points() throws IOException {
        return ranking.get().byAccount();
    }

    /** Whether the run has an account. */
    public boolean hold(String account) throws IOException {
        return indicators.get().hold(account);
    }

    /** The scorecard of an account, without remarks, which runs do not keep; empty if the run has no such account. */
    public Optional<Scorecard> scorecard(String account) throws IOException {
        return hold(account)
                ? Optional.of(new WrittenScorecard(programme, manifest.month(), manifest.rulesAsOf())
                        .of(account, rows(account)))
                : Optional.empty();
    }

    private List<WrittenRow> rows(String account) throws IOException {
        Map<String, Integer> places = WrittenRow.places(indicators.get().columns());
        return indicators.get().rows(account).stream()
                .map(values -> new WrittenRow(places, values))
                .toList();
    }
}
