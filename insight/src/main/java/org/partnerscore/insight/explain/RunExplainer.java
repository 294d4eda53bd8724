package org.partnerscore.insight.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.kernel.Assessor;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.MarketBasis;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.engine.written.WrittenAccount;
import org.partnerscore.engine.written.WrittenLine;
import org.partnerscore.engine.written.WrittenScorecard;

/**
 * Explains an account's score from what a run wrote down, without the data set: what counted, and how the points follow
 * from it. It is checked that the lines sum up and that the plan's rules lead from the sums to the points.
 */
public final class RunExplainer {
    private final ScoringPlan plan;
    private final Programme programme;
    private final Scorecard card;
    private final Question question;
    private final Assessor assessor;
    private final Map<ReasonCode, Reason> reasons = new EnumMap<>(ReasonCode.class);
    private final Map<List<String>, List<ExplainedLine>> counted;

    private RunExplainer(ScoringPlan plan, WrittenAccount account, Question question) {
        this.plan = plan;
        this.question = question;
        programme = plan.programme();
        card = new WrittenScorecard(programme, plan.month(), plan.rulesAsOf()).of(account.id(), account.indicators());
        assessor = plan.assessor(false);
        counted = account.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> List.of(line.pathway(), line.indicator()),
                        Collectors.mapping(this::explained, Collectors.toList())));
    }

    /**
     * Explains what is asked.
     *
     * @param plan the rules that the run was made by, for its month
     * @throws OtherRulesException if a score does not follow from them
     * @throws IllegalStateException if the lines do not sum to a value or baseline: the run is damaged
     */
    public static Explanation explain(ScoringPlan plan, WrittenAccount account, Question question)
            throws OtherRulesException {
        RunExplainer explainer = new RunExplainer(plan, account, question);
        List<IndicatorExplanation> indicators = new ArrayList<>();
        for (int p = 0; p < explainer.card.pathways().size(); p++) {
            Pathway pathway = explainer.programme.pathways().get(p);
            for (int i = 0; i < explainer.programme.indicators().size(); i++) {
                if (question.about(pathway)
                        && question.about(explainer.programme.indicators().get(i))) {
                    indicators.add(explainer.indicator(p, i));
                }
            }
        }
        return new Explanation(explainer.card, question, Explanation.LookedFor.COUNTED, indicators, Map.of());
    }

    private IndicatorExplanation indicator(int p, int i) throws OtherRulesException {
        Pathway pathway = programme.pathways().get(p);
        Indicator indicator = programme.indicators().get(i);
        IndicatorScore score = card.pathways().get(p).indicators().stream()
                .filter(each -> each.indicator().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new OtherRulesException(pathway.id(), indicator.id()));
        List<ExplainedLine> lines = counted.getOrDefault(List.of(pathway.id(), indicator.id()), List.of());
        List<Reason> arithmetic = new ArrayList<>(CountedSums.of(score, lines));
        arithmetic.addAll(
                assessor.retrace(i, p, score).orElseThrow(() -> new OtherRulesException(pathway.id(), indicator.id())));
        return new IndicatorExplanation(
                pathway,
                score,
                arithmetic,
                plan.rules(i, p),
                market(score),
                lines.stream()
                        .filter(line -> line.isWanted(question))
                        .sorted(ExplainedLine.ORDER)
                        .toList());
    }

    private ExplainedLine explained(WrittenLine line) {
        boolean money =
                programme.indicator(line.indicator()).map(Indicator::unit).orElseThrow() == Unit.USD;
        BigDecimal amount = money ? line.amount().setScale(2) : line.amount();
        return new ExplainedLine(
                true,
                line.part(),
                line.tenantId(),
                line.subscriptionId(),
                line.individualId(),
                line.month(),
                amount,
                reasons.computeIfAbsent(line.reason(), Reason::of));
    }

    /** By which of the two ways customers decide, and which of them, is not written down. */
    private @Nullable MarketCause market(IndicatorScore score) {
        Dated<MarketBasis> basis = score.indicator().marketBasis();
        if (basis == null) {
            return null;
        }
        ReasonCode code = switch (basis.on(plan.rulesAsOf())) {
            case LOCATION -> ReasonCode.MARKET_BY_LOCATION;
            case CUSTOMERS -> ReasonCode.MARKET_AS_WRITTEN;
        };
        return new MarketCause(Reason.of(code, score.market()), List.of());
    }
}
