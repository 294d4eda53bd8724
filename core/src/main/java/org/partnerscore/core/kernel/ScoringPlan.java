package org.partnerscore.core.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.contribution.SlotTable;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.history.CreditTable;
import org.partnerscore.core.history.ExamTable;
import org.partnerscore.core.measure.Measure;
import org.partnerscore.core.measure.MeasureSetting;
import org.partnerscore.core.measure.Measures;
import org.partnerscore.core.measure.PersonMeasure;
import org.partnerscore.core.measure.TenantMeasure;
import org.partnerscore.core.measure.TrackPairs;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Market;
import org.partnerscore.core.programme.MarketBasis;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.PairThreshold;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Requirement;
import org.partnerscore.core.programme.RuleRead;
import org.partnerscore.core.programme.RuleReading;
import org.partnerscore.core.programme.Workload;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;

/**
 * A programme's rules made ready for one month: what is dated is resolved, what is text is numbered. Immutable; shared by
 * all threads, each of which asks for kernels of its own.
 */
public final class ScoringPlan {
    private final Programme programme;
    private final YearMonth month;
    private final LocalDate rulesAsOf;
    private final DataSpan span;
    private final List<String> aspects;
    private final Map<String, Integer> pathwaysOfProduct;
    private final List<Set<String>> countries;
    private final ExamTable exams;
    private final CreditTable credit;
    private final PlanMeasures measures;

    private ScoringPlan(Programme programme, YearMonth month, LocalDate rulesAsOf, DataSpan span) {
        this.programme = programme;
        this.month = month;
        this.rulesAsOf = rulesAsOf;
        this.span = span;
        aspects = aspects(programme, rulesAsOf);
        pathwaysOfProduct = pathwaysOfProduct(programme, rulesAsOf);
        countries = programme.markets().stream()
                .map(Market::countries)
                .map(list -> list == null ? Set.<String>of() : list.on(rulesAsOf))
                .toList();
        exams = new ExamTable(
                requirements(programme, rulesAsOf), programme.retirements().on(rulesAsOf));
        credit = new CreditTable(programme.credit().on(rulesAsOf), aspects);
        measures = newMeasures();
    }

    /**
     * Makes a plan under the rules of the month's last day.
     *
     * @throws MonthRefusedException see {@link #of(Programme, YearMonth, LocalDate, DataSpan)}
     */
    public static ScoringPlan of(Programme programme, YearMonth month, DataSpan span) {
        return of(programme, month, month.atEndOfMonth(), span);
    }

    /**
     * Makes a plan.
     *
     * @param programme the programme
     * @param month the month to score
     * @param rulesAsOf the day whose dated values are taken; the last day of the month unless asked otherwise
     * @param span what the data set covers
     * @throws MonthRefusedException if the month lies outside the data set or before the programme's first rules
     */
    public static ScoringPlan of(Programme programme, YearMonth month, LocalDate rulesAsOf, DataSpan span) {
        LocalDate start = programme.start();
        if (month.atEndOfMonth().isBefore(start)) {
            throw new MonthRefusedException(Reason.of(ReasonCode.MONTH_BEFORE_RULES, month, start));
        }
        if (rulesAsOf.isBefore(start)) {
            throw new MonthRefusedException(Reason.of(ReasonCode.DAY_BEFORE_RULES, rulesAsOf, start));
        }
        if (month.isBefore(span.first())) {
            throw new MonthRefusedException(Reason.of(ReasonCode.MONTH_BEFORE_DATA, month, span.first()));
        }
        if (month.isAfter(span.last())) {
            throw new MonthRefusedException(Reason.of(ReasonCode.MONTH_AFTER_DATA, month, span.last()));
        }
        return new ScoringPlan(programme, month, rulesAsOf, span);
    }

    /** Every aspect by which anything is credited. */
    private static List<String> aspects(Programme programme, LocalDate day) {
        List<String> named = Stream.concat(
                        programme.indicators().stream().map(Indicator::aspect).flatMap(Stream::ofNullable),
                        thresholds(programme, day).map(PairThreshold::aspect))
                .distinct()
                .toList();
        return Stream.concat(
                        named.stream(),
                        programme.workloads().stream()
                                .flatMap(workload -> named.stream().map(workload::aspect)))
                .distinct()
                .toList();
    }

    private static Stream<PairThreshold> thresholds(Programme programme, LocalDate day) {
        return programme.markets().stream()
                .map(Market::pairs)
                .flatMap(Stream::ofNullable)
                .map(pairs -> pairs.on(day));
    }

    private static List<Requirement> requirements(Programme programme, LocalDate day) {
        List<Requirement> all = new ArrayList<>();
        for (Indicator indicator : programme.indicators()) {
            if (indicator.measure() instanceof MeasureDefinition.PeopleCertified people) {
                Map<String, Requirement> byPathway = people.requirements().on(day);
                programme.pathways().forEach(pathway -> {
                    Requirement requirement = byPathway.get(pathway.id());
                    if (requirement != null) {
                        all.add(requirement);
                    }
                });
            }
        }
        return all;
    }

    private PlanMeasures newMeasures() {
        SlotTable slots = new SlotTable();
        List<Measure> all = new ArrayList<>();
        RuleReading rules = new RuleReading(rulesAsOf);
        for (int i = 0; i < programme.indicators().size(); i++) {
            all.add(Measures.of(setting(i, rules, slots)));
        }
        return new PlanMeasures(slots, all, programme.marketIds().size(), markets -> tracks(rules, markets));
    }

    private List<TrackPairs> tracks(RuleReading rules, List<Slot> slots) {
        List<TrackPairs> tracks = new ArrayList<>();
        for (int m = 0; m < programme.markets().size(); m++) {
            Dated<PairThreshold> pairs = programme.markets().get(m).pairs();
            if (pairs != null) {
                tracks.add(new TrackPairs(programme, rules, rules.on(pairs), aspects, monthNumber(), slots.get(m)));
            }
        }
        return tracks;
    }

    private MeasureSetting setting(int number, RuleReading rules, SlotTable slots) {
        Indicator indicator = programme.indicators().get(number);
        return new MeasureSetting(
                programme,
                indicator,
                number,
                monthNumber(),
                day(),
                rules,
                MonthNumber.of(span.first()),
                span.firstPass(),
                indicator.aspect() == null ? -1 : aspects.indexOf(indicator.aspect()),
                aspects,
                exams,
                slots);
    }

    /**
     * The dated values that an indicator's score follows from, found by reading them: those of its measure, then what
     * says which customers, people and market it is about.
     *
     * @param indicator number of the indicator
     * @param pathway number of the pathway
     */
    public List<RuleRead> rules(int indicator, int pathway) {
        RuleReading reading = new RuleReading(rulesAsOf);
        Measure measure = Measures.of(setting(indicator, reading, new SlotTable()));
        if (measure instanceof TenantMeasure) {
            reading.on(programme.pathways().get(pathway).products());
            reading.on(programme.credit());
        } else {
            reading.on(programme.retirements());
        }
        Dated<MarketBasis> basis = programme.indicators().get(indicator).marketBasis();
        if (basis != null) {
            reading.on(basis);
            programme.markets().stream()
                    .map(Market::countries)
                    .flatMap(Stream::ofNullable)
                    .forEach(reading::on);
        }
        programme.markets().stream()
                .map(Market::pairs)
                .flatMap(Stream::ofNullable)
                .forEach(reading::on);
        return reading.read();
    }

    /**
     * Looks closely at what counts for one account and what does not, for one thread.
     *
     * @param account id of the account
     * @param attainedOn day on which it attained the programme's competency; null if it has none
     * @param accountOfPartner the id of the account that a location belongs to
     */
    public AccountAudit audit(String account, @Nullable LocalDate attainedOn, UnaryOperator<String> accountOfPartner) {
        return new AccountAudit(this, newMeasures(), credit, account, attainedOn, accountOfPartner);
    }

    public Programme programme() {
        return programme;
    }

    public YearMonth month() {
        return month;
    }

    /** Number of the month scored. */
    public int monthNumber() {
        return MonthNumber.of(month);
    }

    /** The month's last day, D. */
    public LocalDate day() {
        return month.atEndOfMonth();
    }

    /** The day whose rules are taken. */
    public LocalDate rulesAsOf() {
        return rulesAsOf;
    }

    DataSpan span() {
        return span;
    }

    /** Number of the earliest month whose rows can change a score. */
    public int firstMonthRead() {
        return measures.tenantMeasures().stream()
                .mapToInt(TenantMeasure::readsFrom)
                .reduce(tracksReadFrom(), Math::min);
    }

    /** Number of the earliest month that tells the market of an account. */
    int tracksReadFrom() {
        return measures.tracks().stream().mapToInt(TrackPairs::readsFrom).reduce(windowStart(), Math::min);
    }

    int windowStart() {
        return monthNumber() - programme.windowMonths() + 1;
    }

    /**
     * Bits of the pathways for which a product qualifies (R4), and above them of the workload that it serves: what a
     * {@link org.partnerscore.core.history.TenantHistory} takes.
     */
    public int pathwaysOf(String product) {
        return pathwaysOfProduct.getOrDefault(product, 0);
    }

    /** Every product that qualifies for some pathway. */
    public Set<String> products() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(pathwaysOfProduct.keySet()));
    }

    /** The bits of every product that qualifies for some pathway, by its code. */
    private static Map<String, Integer> pathwaysOfProduct(Programme programme, LocalDate day) {
        Map<String, Integer> bits = new HashMap<>();
        int next = 0;
        for (Pathway pathway : programme.pathways()) {
            int bit = 1 << next++;
            pathway.products().on(day).forEach(product -> bits.merge(product, bit, (a, b) -> a | b));
        }
        for (Workload workload : programme.workloads()) {
            int bit = 1 << next++;
            workload.products().on(day).forEach(product -> bits.computeIfPresent(product, (p, own) -> own | bit));
        }
        return bits;
    }

    /** Number of a country's market (R6); countries on no list are of the last market. */
    public int marketOf(String country) {
        for (int m = 0; m < countries.size() - 1; m++) {
            if (countries.get(m).contains(country)) {
                return m;
            }
        }
        return Math.max(countries.size() - 1, 0);
    }

    /** The exams that count. */
    public ExamTable exams() {
        return exams;
    }

    /** The sums that each account has. */
    public SlotTable slots() {
        return measures.slots();
    }

    /** A kernel for tenants, for one thread. */
    public TenantKernel tenantKernel(Contributions sink) {
        return new TenantKernel(this, newMeasures(), credit, sink);
    }

    /** A kernel for people, for one thread. */
    public PeopleKernel peopleKernel(Contributions sink) {
        List<PersonMeasure> people = newMeasures().personMeasures();
        return new PeopleKernel(exams, people, sink);
    }

    /**
     * Assesses accounts, for one thread.
     *
     * @param withRemarks whether scores carry their reasons
     */
    public Assessor assessor(boolean withRemarks) {
        return new Assessor(this, newMeasures(), withRemarks);
    }
}
