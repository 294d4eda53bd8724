package org.partnerscore.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.programme.CreditPolicy;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Grant;
import org.partnerscore.core.programme.Grid;
import org.partnerscore.core.programme.Group;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Market;
import org.partnerscore.core.programme.MarketBasis;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Meter;
import org.partnerscore.core.programme.PairThreshold;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Reference;
import org.partnerscore.core.programme.Requirement;
import org.partnerscore.core.programme.Retirement;
import org.partnerscore.core.programme.Revision;
import org.partnerscore.core.programme.Text;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.programme.Workload;

/**
 * A programme of one pathway, {@code p}, for which product {@code good} qualifies. It has the rules of today and no other
 * unless a test says so, no markets but after {@link #withMarkets}, and no other pathway but after
 * {@link #withSecondPathway}.
 */
public final class SmallProgramme {
    public static final LocalDate START = LocalDate.of(2019, 1, 1);
    private static final Reference REFERENCE = new Reference("R0", "test", START);

    private final List<Indicator> indicators = new ArrayList<>();
    private List<Market> markets = List.of();
    private Set<String> productsOfSecond = Set.of();
    private List<Retirement> retirements = List.of();
    private final List<Workload> workloads = new ArrayList<>();
    private List<Tier> tiers = List.of(new Tier("silver", new Text("Silver", "Argent"), BigDecimal.valueOf(6)));
    private @Nullable MarketBasis basis;

    /** A value that holds from the programme's first day on. */
    public static <T> Dated<T> always(T value) {
        return named("always", value);
    }

    private static <T> Dated<T> named(String name, T value) {
        return new Dated<>(name, List.of(new Revision<>(START, value, REFERENCE)));
    }

    /** A value that is never in force. */
    public static <T> Dated<T> never() {
        return new Dated<>("never", List.of(new Revision<>(START, null, REFERENCE)));
    }

    /** A revision from a day on. */
    public static <T> Revision<T> from(String day, @Nullable T value) {
        return new Revision<>(LocalDate.parse(day), value, REFERENCE);
    }

    /** A number for each pathway. */
    public static Dated<Grid> number(Map<String, Integer> byMarket) {
        Map<String, BigDecimal> row = new java.util.HashMap<>();
        byMarket.forEach((market, number) -> row.put(market, BigDecimal.valueOf(number)));
        return always(new Grid(Map.of("p", row, "q", row)));
    }

    /** A number for each pathway of a programme without markets. */
    public static Dated<Grid> number(int number) {
        return number(Map.of(Market.NONE, number));
    }

    /** Any one of lists of exams that must all be passed. */
    public static Requirement requirement(List<List<String>> anyOf) {
        return new Requirement(anyOf.stream()
                .map(exams ->
                        new Requirement.Alternative(exams.stream().map(Set::of).toList()))
                .toList());
    }

    /** Gives it the markets {@code rich} (country XR) and {@code poor} (all others). */
    public SmallProgramme withMarkets(MarketBasis marketBasis) {
        markets = List.of(
                new Market("rich", new Text("rich", "riche"), named("rich.countries", Set.of("XR"))),
                new Market("poor", new Text("poor", "pauvre"), null));
        basis = marketBasis;
        return this;
    }

    /** Gives it the markets {@code rich} (country XR), {@code middle} (country XM) and {@code poor} (all others). */
    public SmallProgramme withThreeMarkets(MarketBasis marketBasis) {
        withMarkets(marketBasis);
        markets = List.of(
                markets.get(0),
                new Market("middle", new Text("middle", "moyenne"), named("middle.countries", Set.of("XM"))),
                markets.get(1));
        return this;
    }

    /** Gives it another pathway, {@code q}, for which some products qualify, also such as qualify for {@code p}. */
    public SmallProgramme withSecondPathway(String... products) {
        productsOfSecond = Set.of(products);
        return this;
    }

    /** Gives it the tracks {@code big} (two pairs of more than USD 100, in this month and a year before) and {@code small}. */
    public SmallProgramme withTracks() {
        markets = List.of(
                new Market(
                        "big",
                        new Text("big", "grand"),
                        null,
                        named("big.pairs", new PairThreshold(2, BigDecimal.valueOf(100), 12, "sell"))),
                new Market("small", new Text("small", "petit"), null));
        return this;
    }

    /** Gives it the tracks of {@link #withTracks} and {@code middle} between them, for which one such pair is enough. */
    public SmallProgramme withThreeTracks() {
        withTracks();
        markets = List.of(
                markets.get(0),
                new Market(
                        "middle",
                        new Text("middle", "moyen"),
                        null,
                        named("middle.pairs", new PairThreshold(1, BigDecimal.valueOf(100), 12, "sell"))),
                markets.get(1));
        return this;
    }

    /** Gives it a workload of one product of its own name. */
    public SmallProgramme withWorkload(String id, Meter meter, Dated<BigDecimal> rate, Map<String, String> aspects) {
        workloads.add(new Workload(id, new Text(id, id), always(Set.of(id)), meter, rate, aspects));
        return this;
    }

    private Set<String> products() {
        Set<String> products = new java.util.HashSet<>(Set.of("good"));
        workloads.forEach(workload -> products.add(workload.id()));
        return products;
    }

    private List<Pathway> pathways() {
        Pathway first = new Pathway("p", new Text("P", "P"), named("products", products()));
        return productsOfSecond.isEmpty()
                ? List.of(first)
                : List.of(first, new Pathway("q", new Text("Q", "Q"), named("q.products", productsOfSecond)));
    }

    public SmallProgramme withRetirements(Retirement... all) {
        retirements = List.of(all);
        return this;
    }

    /** Takes its points away: its tiers need values. For a call before any indicator is added. */
    public SmallProgramme withTiersOfValues(Tier... bestFirst) {
        tiers = List.of(bestFirst);
        return this;
    }

    /** Adds an indicator of 10 points, of aspect {@code sell} if it takes credit for customers. */
    public SmallProgramme with(String id, @Nullable Dated<Grid> target, MeasureDefinition measure) {
        boolean ofPeople = measure instanceof MeasureDefinition.PeopleCertified
                || measure instanceof MeasureDefinition.CertifiedGrowth;
        indicators.add(new Indicator(
                id,
                new Text(id, id),
                "all",
                Unit.CUSTOMERS,
                tiers.get(0).minimum() == null ? null : always(BigDecimal.TEN),
                target,
                ofPeople ? null : "sell",
                basis == null ? null : named("market-basis", basis),
                measure));
        return this;
    }

    public Programme build() {
        return new Programme(
                "small",
                new Text("Small", "Petit"),
                20,
                12,
                markets,
                always(tiers),
                pathways(),
                named("credit", policy()),
                named("retirements", retirements),
                List.of(new Group("all", new Text("All", "Tout"))),
                indicators,
                workloads,
                0);
    }

    /** Sales: every CSP, a CPOR with claim OSA, a DPOR unless there is such a CPOR. Usage the same with OSU. */
    public static CreditPolicy policy() {
        return new CreditPolicy(Map.of("sell", grants(Claim.OSA), "usage", grants(Claim.OSU)));
    }

    private static List<Grant> grants(Claim claim) {
        return List.of(
                new Grant(AssociationKind.CSP, Set.of(Claim.NONE), null),
                new Grant(AssociationKind.CPOR, Set.of(claim), null),
                new Grant(AssociationKind.DPOR, Set.of(Claim.NONE), AssociationKind.CPOR));
    }
}
