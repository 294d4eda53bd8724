package org.partnerscore.presentation.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Group;
import org.partnerscore.core.programme.Market;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Points;
import org.partnerscore.core.score.Scorecard;

/**
 * A pathway on a scorecard.
 *
 * @param id its id
 * @param name its name
 * @param tier name of the tier reached
 * @param tierId its id
 * @param total points and maximum, or how many of the values that the next tier needs
 * @param points points as a plain number
 * @param maximum maximum as a plain number; 0 in a programme without points
 * @param next what is missing to the next tier; empty at the top
 * @param groups the indicators by group
 * @param history the months up to this one
 */
public record PathwayPanel(
        String id,
        String name,
        String tier,
        String tierId,
        String total,
        String points,
        String maximum,
        String next,
        List<GroupPanel> groups,
        HistoryTable history) {
    public PathwayPanel {
        groups = List.copyOf(groups);
    }

    /**
     * Indicators under a heading.
     *
     * @param name the heading
     * @param points their points and maximum together; empty in a programme without points
     * @param rows the indicators
     */
    public record GroupPanel(String name, String points, List<IndicatorRow> rows) {
        public GroupPanel {
            rows = List.copyOf(rows);
        }

        private GroupPanel withoutRevenue(PageVoice voice) {
            return new GroupPanel(
                    name,
                    rows.stream().anyMatch(IndicatorRow::money) ? voice.say("web.withheld") : points,
                    rows.stream().map(row -> row.withoutRevenue(voice)).toList());
        }
    }

    /** Whether there are points. */
    public boolean hasPoints() {
        return history.ofPoints();
    }

    static PathwayPanel of(
            PageVoice voice,
            Programme programme,
            PathwayScore score,
            @Nullable Scorecard before,
            List<Scorecard> history) {
        return new PathwayPanel(
                score.pathway().id(),
                voice.name(score.pathway().name()),
                voice.tier(score.tier(), score.tiers()),
                score.tier(),
                voice.scores().total(score),
                score.points().toString(),
                score.maximum().toString(),
                next(voice, score),
                programme.groups().stream()
                        .map(group -> group(voice, programme, group, score, before))
                        .filter(group -> !group.rows().isEmpty())
                        .toList(),
                HistoryTable.of(voice, score, history));
    }

    private static String next(PageVoice voice, PathwayScore score) {
        if (!score.hasPoints()) {
            return String.join(" ", voice.scores().lacking(score));
        }
        return score.nextTier()
                .flatMap(tier -> score.toNextTier()
                        .map(missing -> voice.say(
                                "scorecard.next",
                                Map.of("missing", voice.notation().points(missing), "tier", voice.name(tier.name())))))
                .orElse("");
    }

    private static GroupPanel group(
            PageVoice voice, Programme programme, Group group, PathwayScore score, @Nullable Scorecard before) {
        List<IndicatorScore> scores = score.indicators().stream()
                .filter(indicator -> indicator.indicator().group().equals(group.id()))
                .toList();
        Points points = scores.stream().map(IndicatorScore::points).reduce(Points.ZERO, Points::plus);
        Points maximum = scores.stream().map(IndicatorScore::maximum).reduce(Points.ZERO, Points::plus);
        return new GroupPanel(
                voice.name(group.name()),
                score.hasPoints() ? voice.scores().total(points, maximum) : "",
                scores.stream()
                        .map(indicator -> IndicatorRow.of(
                                voice,
                                indicator,
                                market(voice, programme, indicator.market()),
                                before(before, score, indicator).orElse(null)))
                        .toList());
    }

    private static String market(PageVoice voice, Programme programme, String id) {
        return programme.markets().stream()
                .filter(market -> market.id().equals(id))
                .map(Market::name)
                .map(name -> voice.scores().market(programme, voice.name(name)))
                .findFirst()
                .orElse("");
    }

    private static Optional<IndicatorScore> before(
            @Nullable Scorecard before, PathwayScore pathway, IndicatorScore indicator) {
        return Optional.ofNullable(before).stream()
                .flatMap(card -> card.pathways().stream())
                .filter(score -> score.pathway().id().equals(pathway.pathway().id()))
                .flatMap(score -> score.indicators().stream())
                .filter(score ->
                        score.indicator().id().equals(indicator.indicator().id()))
                .findFirst();
    }

    /** The pathway without revenue and without the sums and the tier that would tell it. */
    PathwayPanel withoutRevenue(PageVoice voice) {
        return new PathwayPanel(
                id,
                name,
                voice.say("web.withheld"),
                "withheld",
                voice.say("web.withheld.total"),
                "0",
                maximum,
                "",
                groups.stream().map(group -> group.withoutRevenue(voice)).toList(),
                history.withoutRevenue(voice));
    }
}
