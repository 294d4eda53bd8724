package org.partnerscore.insight.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.audit.AuditLine;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.dataset.account.TenantFacts;
import org.partnerscore.insight.explain.AccountAuditor.Place;
import org.partnerscore.insight.explain.MarketCause.Origin;
import org.partnerscore.insight.score.AccountLine;
import org.partnerscore.insight.score.AccountScoring;

/** Explains an account's score. Lines that count are those that the kernel contributed; it is checked that they sum up. */
public final class Explainer {
    private final AccountScoring scoring;
    private final Scorecard card;
    private final Programme programme;
    private final List<AccountLine> contributions;
    private final Map<Place, List<ExplainedLine>> counted;
    // The same for every indicator of a market, and of a large account tens of thousands.
    private final Map<String, List<Origin>> customersOfMarket = new HashMap<>();

    private Explainer(AccountScoring scoring) {
        this.scoring = scoring;
        card = scoring.scorecard();
        programme = card.programme();
        contributions = scoring.lines();
        counted = contributions.stream()
                .filter(scoring::counts)
                .collect(Collectors.groupingBy(
                        line -> new Place(line.slot().pathway(), line.slot().indicator()),
                        Collectors.mapping(Explainer::counted, Collectors.toUnmodifiableList())));
    }

    /**
     * Explains what is asked.
     *
     * @throws IllegalStateException if the lines that count do not sum to a value or baseline: a defect
     */
    public static Explanation explain(AccountScoring scoring, Question question) {
        Explainer explainer = new Explainer(scoring);
        List<IndicatorExplanation> indicators = new ArrayList<>();
        new AccountAuditor(scoring)
                .lines(question, line -> isExplained(line, question))
                .forEach((place, lines) -> indicators.add(explainer.indicator(place, lines, question)));
        return new Explanation(
                explainer.card,
                question,
                Explanation.LookedFor.ALL,
                indicators,
                scoring.facts().customerNames());
    }

    /** What counts is told by the kernel's own lines; what lies outside of the window, only where it is asked for. */
    private static boolean isExplained(AuditLine line, Question question) {
        Reason against = line.against();
        return against != null && (question.narrow() || against.code() != ReasonCode.OUTSIDE_WINDOW);
    }

    private IndicatorExplanation indicator(Place place, List<ExplainedLine> audited, Question question) {
        IndicatorScore score = card.pathways().get(place.pathway()).indicators().get(place.indicator());
        List<ExplainedLine> counting = counted.getOrDefault(place, List.of());
        List<Reason> arithmetic = new ArrayList<>(CountedSums.of(score, counting));
        arithmetic.addAll(scoring.arithmetic(place.indicator(), place.pathway()));
        List<ExplainedLine> lines = new ArrayList<>();
        counting.stream().filter(line -> line.isWanted(question)).forEach(lines::add);
        lines.addAll(audited);
        lines.sort(ExplainedLine.ORDER);
        return new IndicatorExplanation(
                programme.pathways().get(place.pathway()),
                score,
                arithmetic,
                scoring.plan().rules(place.indicator(), place.pathway()),
                market(score),
                lines);
    }

    private static ExplainedLine counted(AccountLine line) {
        return new ExplainedLine(
                true,
                line.slot().part(),
                line.tenantId(),
                line.subscriptionId(),
                line.individualId(),
                line.month(),
                line.quantity(),
                Reason.of(line.reason()));
    }

    private @Nullable MarketCause market(IndicatorScore score) {
        Reason reason = score.remarks().stream()
                .filter(remark -> switch (remark.code()) {
                    case MARKET_BY_CUSTOMERS, MARKET_BY_LOCATION, MARKET_WITHOUT_CUSTOMERS, TRACK_BY_PAIRS -> true;
                    default -> false;
                })
                .findFirst()
                .orElse(null);
        if (reason == null) {
            return null;
        }
        if (reason.code() == ReasonCode.TRACK_BY_PAIRS) {
            // The last track has no pairs of its own: what speaks are those of the one before it.
            List<String> tracks = programme.marketIds();
            int told = Math.min(tracks.indexOf(score.market()), tracks.size() - 2);
            return new MarketCause(reason, customersOf(tracks.get(told)));
        }
        return new MarketCause(
                reason,
                reason.code() == ReasonCode.MARKET_BY_CUSTOMERS
                        ? customersOf(score.market())
                        : locationsOf(score.market()));
    }

    private List<Origin> customersOf(String market) {
        return customersOfMarket.computeIfAbsent(market, this::findCustomersOf);
    }

    private List<Origin> findCustomersOf(String market) {
        int number = programme.marketIds().indexOf(market);
        return contributions.stream()
                .filter(line -> line.slot().part() == Part.MARKET && line.slot().market() == number)
                .sorted(Comparator.comparing(AccountLine::month).thenComparing(line -> String.valueOf(line.tenantId())))
                .map(line -> {
                    TenantFacts tenant = scoring.facts()
                            .tenant(String.valueOf(line.tenantId()))
                            .orElseThrow();
                    return new Origin(
                            tenant.id(),
                            tenant.customer().name(),
                            tenant.customer().country(),
                            line.month());
                })
                .toList();
    }

    private List<Origin> locationsOf(String market) {
        int number = programme.marketIds().indexOf(market);
        return scoring.facts().locations().stream()
                .filter(location -> scoring.plan().marketOf(location.country()) == number)
                .map(location -> new Origin(location.partnerId(), location.name(), location.country(), null))
                .toList();
    }
}
