package org.partnerscore.conformance.property;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.partnerscore.conformance.kernel.KernelScorer;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.contribution.ContributionLine;
import org.partnerscore.core.contribution.RecordingContributions;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Scorecard;

/** A scene with its scores and all contributions, to find out why points, or values where there are none, fell. */
final class ScoredScene {
    private final Scene scene;
    private final List<Scorecard> scorecards;
    private final List<ContributionLine> lines;

    ScoredScene(Scene scene) {
        this.scene = scene;
        KernelScorer scorer = scene.scorer();
        AccountTotals totals = scorer.newTotals();
        RecordingContributions recording =
                new RecordingContributions(scorer.plan().slots(), totals);
        scorer.contribute(recording);
        scorecards = scorer.assess(totals);
        lines = recording.lines();
    }

    /** Every indicator that earns less after a raise. */
    Stream<Decline> declinesTo(ScoredScene after, Raise raise) {
        List<Decline> declines = new ArrayList<>();
        for (int account = 0; account < scorecards.size(); account++) {
            for (int pathway = 0; pathway < scorecards.get(account).pathways().size(); pathway++) {
                for (int i = 0; i < scene.programme().indicators().size(); i++) {
                    IndicatorScore was = indicator(account, pathway, i);
                    IndicatorScore is = after.indicator(account, pathway, i);
                    if (earnsLess(was, is)) {
                        Set<Exit> exits = EnumSet.noneOf(Exit.class);
                        if (!is.market().equals(was.market())) {
                            exits.add(Exit.MARKET);
                        }
                        addExit(exits, was, is, after, new int[] {account, pathway, i});
                        if (displaced(account, after)) {
                            exits.add(Exit.DISPLACED);
                        }
                        declines.add(new Decline(raise, scorecards.get(account).account(), was, is, exits));
                    }
                }
            }
        }
        return declines.stream();
    }

    /** Fewer points, or, in a programme without points, a lower value (R21). */
    private static boolean earnsLess(IndicatorScore was, IndicatorScore is) {
        return was.indicator().hasPoints()
                ? is.points().compareTo(was.points()) < 0
                : is.value().compareTo(was.value()) < 0;
    }

    private IndicatorScore indicator(int account, int pathway, int indicator) {
        return scorecards.get(account).pathways().get(pathway).indicators().get(indicator);
    }

    /** The exit that the indicator's own measure may have. */
    private void addExit(Set<Exit> exits, IndicatorScore was, IndicatorScore is, ScoredScene after, int[] row) {
        MeasureDefinition measure = was.indicator().measure();
        if (measure instanceof MeasureDefinition.AddsMinusLosses && after.losses(row) > losses(row)) {
            exits.add(Exit.CLAW_BACK);
        } else if (measure instanceof MeasureDefinition.CertifiedGrowth && baseRose(was, is)) {
            exits.add(Exit.BASELINE);
        } else if (measure instanceof MeasureDefinition.CrossedLine line && usersRoseIn(line, after)) {
            exits.add(Exit.REFERENCE_MONTH);
        } else if (measure instanceof MeasureDefinition.GrowthOverBase && baseRose(was, is)) {
            exits.add(Exit.BASE);
        } else if (measure instanceof MeasureDefinition.ConsumptionGrowth && baseRose(was, is)) {
            exits.add(Exit.BASE);
        } else if (measure instanceof MeasureDefinition.NetPairs && after.pairsBefore(row) > pairsBefore(row)) {
            exits.add(Exit.BASE);
        }
    }

    private static boolean baseRose(IndicatorScore was, IndicatorScore is) {
        return Objects.requireNonNull(is.baseline()).compareTo(Objects.requireNonNull(was.baseline())) > 0;
    }

    private long losses(int[] row) {
        return lines(row, ReasonCode.CUSTOMER_LOST).count();
    }

    /** Pairs of the earlier month, under the line of any market. */
    private long pairsBefore(int[] row) {
        return lines(row, ReasonCode.PAIRS_AT_LINE_BEFORE)
                .mapToLong(line -> -line.amount())
                .sum();
    }

    private Stream<ContributionLine> lines(int[] row, ReasonCode reason) {
        return lines.stream()
                .filter(line -> line.account() == row[0])
                .filter(line -> line.slot().pathway() == row[1])
                .filter(line -> line.slot().indicator() == row[2])
                .filter(line -> line.reason() == reason);
    }

    private boolean usersRoseIn(MeasureDefinition.CrossedLine line, ScoredScene after) {
        var reference = scene.month()
                .minusMonths(line.referenceMonths().on(scene.month().atEndOfMonth()));
        return !after.scene.ecosystem().subscriptionMonths().stream()
                .filter(row -> row.month().equals(reference))
                .toList()
                .equals(scene.ecosystem().subscriptionMonths().stream()
                        .filter(row -> row.month().equals(reference))
                        .toList());
    }

    /** Whether the account is DPOR of a subscription that a CPOR was added to. */
    private boolean displaced(int account, ScoredScene after) {
        List<Association> before = scene.ecosystem().associations();
        return after.scene.ecosystem().associations().stream()
                .filter(added -> added.kind() == AssociationKind.CPOR && !before.contains(added))
                .anyMatch(added -> before.stream()
                        .filter(each -> each.subscriptionId().equals(added.subscriptionId()))
                        .filter(each -> each.kind() == AssociationKind.DPOR)
                        .anyMatch(each -> each.partnerId()
                                .startsWith(scorecards.get(account).account() + "-")));
    }
}
