package org.partnerscore.insight.gaps;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.TenantFacts;
import org.partnerscore.insight.explain.AccountAuditor;
import org.partnerscore.insight.explain.AccountAuditor.Place;
import org.partnerscore.insight.explain.ExplainedLine;
import org.partnerscore.insight.gaps.Gap.Rise;
import org.partnerscore.insight.score.AccountScoring;

/** Finds what an account just misses among what does not count, and scores it as if it were not missed. */
public final class GapFinder {
    /** Certifications that end within so many days are told. */
    public static final int DAYS_AHEAD = 90;

    private final AccountScoring scoring;
    private final ScoringPlan plan;
    private final Programme programme;
    private final Scorecard card;
    private final GapEdits edits;
    private final Set<Gap> gaps = new LinkedHashSet<>();

    private GapFinder(AccountScoring scoring) {
        this.scoring = scoring;
        plan = scoring.plan();
        programme = plan.programme();
        card = scoring.scorecard();
        edits = new GapEdits(plan, scoring.facts());
    }

    /** All gaps of an account. */
    public static Gaps find(AccountScoring scoring) {
        GapFinder finder = new GapFinder(scoring);
        Map<Place, List<ExplainedLine>> everything = new AccountAuditor(scoring).everything();
        everything.forEach((place, lines) ->
                lines.stream().filter(line -> !line.counted()).forEach(line -> finder.look(place, line)));
        finder.associations(everything);
        finder.endings();
        finder.unmapped();
        return new Gaps(
                finder.card,
                finder.gaps.stream().sorted(Gap.ORDER).toList(),
                scoring.facts().customerNames());
    }

    private void look(Place place, ExplainedLine line) {
        Reason reason = line.reason();
        if (reason.code() == ReasonCode.BELOW_LINE && line.tenantId() != null) {
            long users = number(reason, "users");
            long lineOfUsers = number(reason, "line");
            if (users * 2 >= lineOfUsers) {
                edits.moreUsers(line.tenantId(), place.pathway(), lineOfUsers)
                        .ifPresent(edited -> add(GapKind.NEAR_THE_LINE, place, line, edited));
            }
        } else if (reason.code() == ReasonCode.LACKS_EXAMS && line.individualId() != null) {
            String exams = reason.argument("exams").toString();
            boolean one = !exams.contains("+");
            if (one && line.month().equals(plan.month())) {
                edits.passed(line.individualId(), exams)
                        .ifPresent(edited -> add(GapKind.ONE_EXAM_AWAY, place, line, edited));
            }
        }
    }

    /** Customers with something in the month scored that an association would bring credit for: once each and pathway. */
    private void associations(Map<Place, List<ExplainedLine>> everything) {
        Set<String> told = new LinkedHashSet<>();
        everything.forEach((place, lines) -> lines.stream()
                .filter(line -> !line.counted() && line.month().equals(plan.month()) && line.tenantId() != null)
                .forEach(line -> {
                    GapKind kind = kind(line.reason().code());
                    if (kind != null && told.add(place.pathway() + " " + line.tenantId())) {
                        add(kind, place, line, edits.associated(line.tenantId()));
                    }
                }));
    }

    private static @Nullable GapKind kind(ReasonCode code) {
        return switch (code) {
            case CLAIM_DOES_NOT_COVER -> GapKind.CLAIM_COVERS_PART;
            case NOT_ASSOCIATED,
                    ASSOCIATION_DISPLACED,
                    ASSOCIATION_ENDED,
                    ASSOCIATION_NOT_BEGUN,
                    CLAIM_MISSING,
                    CLAIM_NEVER_EARNS -> GapKind.MISSING_ASSOCIATION;
            default -> null;
        };
    }

    private void endings() {
        LocalDate last = plan.day().plusDays(DAYS_AHEAD);
        for (ExamPass pass : scoring.facts().passes()) {
            edits.end(pass)
                    .filter(end -> !end.isBefore(plan.day()) && end.isBefore(last))
                    .ifPresent(end -> {
                        AccountFacts without = edits.without(pass);
                        Scorecard then = scoring.with(without).scorecard(false);
                        for (int p = 0; p < programme.pathways().size(); p++) {
                            ends(pass, end, p, then);
                        }
                    });
        }
    }

    private void ends(ExamPass pass, LocalDate end, int pathway, Scorecard then) {
        int kept = brought(then, card, pathway);
        List<Rise> rises = rises(then, card, pathway);
        if (kept != 0 || !rises.isEmpty()) {
            gaps.add(new Gap(
                    GapKind.CERTIFICATION_ENDS,
                    programme.pathways().get(pathway),
                    null,
                    pass.individualId(),
                    Reason.of(ReasonCode.CERTIFICATION_ENDS, pass.exam(), end),
                    Unit.PEOPLE,
                    kept,
                    rises));
        }
    }

    private void unmapped() {
        for (TenantFacts tenant : scoring.facts().tenants().values()) {
            long rows = tenant.rows().stream().filter(edits::unmapped).count();
            for (int p = 0; p < programme.pathways().size() && rows > 0; p++) {
                Scorecard then = scoring.with(edits.mapped(tenant, p)).scorecard(false);
                gaps.add(new Gap(
                        GapKind.SKU_UNMAPPED,
                        programme.pathways().get(p),
                        tenant.id(),
                        null,
                        Reason.of(ReasonCode.SKU_UNMAPPED, rows),
                        Unit.CUSTOMERS,
                        brought(card, then, p),
                        rises(card, then, p)));
            }
        }
    }

    private void add(GapKind kind, Place place, ExplainedLine line, AccountFacts edited) {
        Pathway pathway = programme.pathways().get(place.pathway());
        Indicator indicator = programme.indicators().get(place.indicator());
        Scorecard then = scoring.with(edited).scorecard(false);
        gaps.add(new Gap(
                kind,
                pathway,
                line.tenantId(),
                line.individualId(),
                line.reason(),
                indicator.unit(),
                brought(card, then, place.pathway()),
                rises(card, then, place.pathway())));
    }

    private static int brought(Scorecard before, Scorecard after, int pathway) {
        return after.pathways().get(pathway).points().hundredths()
                - before.pathways().get(pathway).points().hundredths();
    }

    private List<Rise> rises(Scorecard before, Scorecard after, int pathway) {
        if (programme.hasPoints()) {
            return List.of();
        }
        PathwayScore now = card.pathways().get(pathway);
        Tier best = now.tiers().get(0);
        List<Rise> rises = new ArrayList<>();
        for (int i = 0; i < programme.indicators().size(); i++) {
            Indicator indicator = programme.indicators().get(i);
            BigDecimal was = value(before, pathway, i);
            BigDecimal is = value(after, pathway, i);
            BigDecimal enough = best.needs().getOrDefault(indicator.id(), BigDecimal.ZERO);
            if (was.compareTo(is) != 0 && was.min(is).compareTo(enough) < 0) {
                rises.add(new Rise(indicator, is.subtract(was), lacks(now, indicator)));
            }
        }
        return rises;
    }

    private static boolean lacks(PathwayScore score, Indicator indicator) {
        return score.nextTier()
                .map(tier -> score.heldBackBy(tier).stream()
                        .anyMatch(each -> each.indicator().equals(indicator)))
                .orElse(false);
    }

    private static BigDecimal value(Scorecard card, int pathway, int indicator) {
        return card.pathways().get(pathway).indicators().get(indicator).value();
    }

    private static long number(Reason reason, String argument) {
        return ((Number) reason.argument(argument)).longValue();
    }
}
