package org.partnerscore.core.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.measure.AccountView;
import org.partnerscore.core.measure.Assessment;
import org.partnerscore.core.measure.Measure;
import org.partnerscore.core.measure.PersonMeasure;
import org.partnerscore.core.measure.Remarks;
import org.partnerscore.core.measure.TenantMeasure;
import org.partnerscore.core.measure.TrackPairs;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.MarketBasis;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Points;
import org.partnerscore.core.score.Scorecard;

/** Takes accounts' sums to scorecards. For one thread. */
public final class Assessor {
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private final ScoringPlan plan;
    private final Programme programme;
    private final List<Measure> measures;
    private final List<Slot> marketSlots;
    private final List<TrackPairs> tracks;
    private final List<String> marketIds;
    private final @Nullable MarketBasis[] bases;
    private final Points[] maxima;
    private final List<Tier> tiers;
    private final boolean withRemarks;
    private final Remarks remarks;

    Assessor(ScoringPlan plan, PlanMeasures planMeasures, boolean withRemarks) {
        this.plan = plan;
        this.programme = plan.programme();
        this.measures = planMeasures.measures();
        this.marketSlots = planMeasures.marketSlots();
        this.tracks = planMeasures.tracks();
        this.marketIds = programme.marketIds();
        this.withRemarks = withRemarks;
        this.remarks = new Remarks(withRemarks);
        this.tiers = programme.tiers().on(plan.rulesAsOf());
        int count = programme.indicators().size();
        this.bases = new MarketBasis[count];
        this.maxima = new Points[count];
        for (int i = 0; i < count; i++) {
            Indicator indicator = programme.indicators().get(i);
            bases[i] = indicator.marketBasis() == null
                    ? null
                    : indicator.marketBasis().on(plan.rulesAsOf());
            Dated<BigDecimal> maximum = indicator.maximum();
            maxima[i] = maximum == null ? Points.ZERO : Points.of(maximum.on(plan.rulesAsOf()));
        }
    }

    /** The scorecard of one account when all contributions are in. */
    public Scorecard assess(int account, AccountTraits traits, AccountTotals totals) {
        AccountView view = new AccountView(totals, account, traits.attainedOn());
        int byCustomers = marketByCustomers(view);
        List<PathwayScore> pathways = new ArrayList<>(programme.pathways().size());
        for (int p = 0; p < programme.pathways().size(); p++) {
            List<IndicatorScore> scores = new ArrayList<>(measures.size());
            for (int i = 0; i < measures.size(); i++) {
                scores.add(score(i, p, view, byCustomers, traits.locationMarket()));
            }
            pathways.add(new PathwayScore(programme.pathways().get(p), scores, tiers));
        }
        return new Scorecard(traits.id(), programme, plan.month(), plan.rulesAsOf(), pathways);
    }

    /**
     * The steps by which an indicator's points follow from the account's sums.
     *
     * @param indicator number of the indicator
     * @param pathway number of the pathway
     */
    public List<Reason> arithmetic(
            int indicator, int pathway, int account, AccountTraits traits, AccountTotals totals) {
        Remarks steps = new Remarks(true);
        measures.get(indicator)
                .arithmetic(
                        new AccountView(totals, account, traits.attainedOn()),
                        pathway,
                        market(indicator, account, traits, totals),
                        steps);
        return steps.take();
    }

    /**
     * The steps by which an indicator's points follow from a score that was written down: those that its value and
     * baseline tell. What only the rows tell, such as the baseline day, is left out.
     *
     * @param indicator number of the indicator
     * @param pathway number of the pathway
     * @param written the score
     * @return empty if it does not follow from these rules
     */
    public Optional<List<Reason>> retrace(int indicator, int pathway, IndicatorScore written) {
        int market = marketIds.indexOf(written.market());
        if (market < 0 || !written.maximum().equals(maxima[indicator])) {
            return Optional.empty();
        }
        AccountTotals sums = new AccountTotals(plan.slots(), 1);
        for (Slot slot : plan.slots().slots()) {
            if (slot.indicator() == indicator
                    && slot.pathway() == pathway
                    && slot.part().isLine()
                    && (slot.market() == Slot.ANY || slot.market() == market)) {
                BigDecimal sum = slot.part() == Part.VALUE ? written.value() : written.baseline();
                if (sum != null) {
                    add(sum.movePointRight(slot.money() ? 2 : 0).toBigIntegerExact(), slot, sums);
                }
            }
        }
        Remarks steps = new Remarks(true);
        AccountView view = new AccountView(sums, 0, null);
        Measure measure = measures.get(indicator);
        Assessment again = measure.assess(view, pathway, market, new Remarks(false));
        return same(again.target(), written.target()) && measure.retrace(view, pathway, market, written.points(), steps)
                ? Optional.of(steps.take())
                : Optional.empty();
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    /** Adds a sum, which need not fit one amount. */
    private static void add(BigInteger sum, Slot slot, AccountTotals sums) {
        BigInteger left = sum;
        while (left.signum() != 0) {
            BigInteger amount = left.min(MOST).max(MOST.negate());
            sums.tenant(0, slot.index(), 0, 0, 0, amount.longValueExact());
            left = left.subtract(amount);
        }
    }

    /**
     * Number of the market that counts for an indicator of an account (R6).
     *
     * @param indicator number of the indicator
     */
    public int market(int indicator, int account, AccountTraits traits, AccountTotals totals) {
        AccountView view = new AccountView(totals, account, traits.attainedOn());
        return market(indicator, marketByCustomers(view), traits.locationMarket());
    }

    private int market(int indicator, int byCustomers, int byLocation) {
        MarketBasis basis = bases[indicator];
        boolean byLocationOnly = basis != MarketBasis.CUSTOMERS && tracks.isEmpty();
        return byLocationOnly || byCustomers < 0 ? byLocation : byCustomers;
    }

    /**
     * The first market that the account has a credited customer in, below 0 if it has none; the first track that it has
     * the pairs for, or the last.
     */
    private int marketByCustomers(AccountView view) {
        if (!tracks.isEmpty()) {
            return tracks.stream()
                    .filter(track -> track.count(view) >= track.needed())
                    .mapToInt(TrackPairs::market)
                    .findFirst()
                    .orElse(marketIds.size() - 1);
        }
        for (Slot slot : marketSlots) {
            if (view.totals().count(view.account(), slot.index()) > 0) {
                return slot.market();
            }
        }
        return -1;
    }

    private IndicatorScore score(int number, int pathway, AccountView view, int byCustomers, int byLocation) {
        Indicator indicator = programme.indicators().get(number);
        int market = market(number, byCustomers, byLocation);
        Assessment assessment = measures.get(number).assess(view, pathway, market, remarks);
        if (withRemarks) {
            remarkMarket(bases[number], view, byCustomers, market);
            remarkHistory(number, view);
        }
        return new IndicatorScore(
                indicator,
                marketIds.get(market),
                assessment.value(),
                assessment.baseline(),
                assessment.target(),
                assessment.points(),
                maxima[number],
                assessment.outcome(),
                remarks.take());
    }

    private void remarkMarket(@Nullable MarketBasis basis, AccountView view, int byCustomers, int market) {
        if (!tracks.isEmpty()) {
            TrackPairs told = tracks.get(Math.min(market, tracks.size() - 1));
            remarks.add(ReasonCode.TRACK_BY_PAIRS, marketIds.get(market), told.count(view), told.needed());
        }
        if (basis == null) {
            return;
        }
        ReasonCode code = switch (basis) {
            case LOCATION -> ReasonCode.MARKET_BY_LOCATION;
            case CUSTOMERS -> byCustomers >= 0 ? ReasonCode.MARKET_BY_CUSTOMERS : ReasonCode.MARKET_WITHOUT_CUSTOMERS;
        };
        remarks.add(code, marketIds.get(market));
    }

    /** Section 8: the months looked back to and not found. */
    private void remarkHistory(int number, AccountView view) {
        Measure measure = measures.get(number);
        int from = bases[number] == MarketBasis.CUSTOMERS ? plan.windowStart() : Integer.MAX_VALUE;
        if (!tracks.isEmpty()) {
            from = plan.tracksReadFrom();
        }
        if (measure instanceof TenantMeasure tenants) {
            from = Math.min(from, tenants.readsFrom());
        }
        YearMonth first = plan.span().first();
        if (from < MonthNumber.of(first)) {
            remarks.add(ReasonCode.HISTORY_INCOMPLETE, MonthNumber.month(from), first.minusMonths(1));
        }
        Reason missing = measure instanceof PersonMeasure people ? people.missingHistory(view) : null;
        if (missing != null) {
            remarks.add(missing);
        }
    }
}
