package org.partnerscore.presentation.terminal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.partnerscore.core.programme.Group;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Points;

/** One pathway of a scorecard: total, tier and way to the next tier, markets, indicators. */
final class PathwayText {
    private final Voice voice;
    private final Programme programme;
    private final PathwayScore score;

    PathwayText(Voice voice, Programme programme, PathwayScore score) {
        this.voice = voice;
        this.programme = programme;
        this.score = score;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Style style = voice.style();
        lines.add(style.paint(
                Paint.TITLE, voice.ends(voice.name(score.pathway().name()), voice.tier(score), ScorecardText.WIDTH)));
        lines.add(voice.ends(voice.total(score), next(), ScorecardText.WIDTH).stripTrailing());
        if (score.hasPoints()) {
            lines.add(style.paint(
                    Voice.paint(score),
                    new Bar(voice.symbols()).of(score.points(), score.maximum(), ScorecardText.WIDTH)));
            lines.add(ticks());
            lines.addAll(lackingInEach());
        } else {
            voice.scores()
                    .lacking(score)
                    .forEach(need -> lines.addAll(Columns.wrap(style.printable(need), ScorecardText.WIDTH)));
        }
        lines.addAll(markets());
        lines.add("");
        lines.addAll(new IndicatorRows(voice, programme, score).lines());
        return lines;
    }

    private String next() {
        return score.nextTier()
                .flatMap(tier -> score.toNextTier()
                        .filter(missing -> !missing.equals(Points.ZERO))
                        .map(missing -> voice.say(
                                "scorecard.next",
                                Map.of("missing", voice.notation().points(missing), "tier", voice.name(tier.name())))))
                .orElse("");
    }

    /** Which indicators hold the account back from the next tier, whatever the total. */
    private List<String> lackingInEach() {
        return score.nextTier()
                .filter(tier -> !score.heldBackBy(tier).isEmpty())
                .map(tier -> voice.say(
                        "scorecard.in-each",
                        Map.of(
                                "tier",
                                voice.name(tier.name()),
                                "indicators",
                                String.join(
                                        ", ",
                                        score.heldBackBy(tier).stream()
                                                .map(held -> voice.name(
                                                        held.indicator().name()))
                                                .toList()))))
                .map(text -> Columns.wrap(text, ScorecardText.WIDTH))
                .orElse(List.of());
    }

    /** A line under the bar that shows where each tier begins; a label without room for it is left out. */
    private String ticks() {
        StringBuilder line = new StringBuilder();
        int used = 0;
        List<Tier> climbing = new ArrayList<>(score.tiers());
        Collections.reverse(climbing);
        for (Tier tier : climbing) {
            BigDecimal minimum = Objects.requireNonNull(tier.minimum(), "points of a tier");
            int at = column(minimum);
            String label = voice.symbols().tick() + " " + voice.name(tier.name()) + " "
                    + voice.style().printable(voice.notation().number(minimum));
            int start = Math.min(at, ScorecardText.WIDTH - Columns.width(label));
            if (at < ScorecardText.WIDTH && start == at && start >= used) {
                line.append(" ".repeat(start - (used == 0 ? 0 : used - 2))).append(label);
                used = start + Columns.width(label) + 2;
            }
        }
        return voice.style().paint(Paint.FAINT, line.toString());
    }

    private int column(BigDecimal minimum) {
        return minimum.multiply(BigDecimal.valueOf(ScorecardText.WIDTH))
                .divideToIntegralValue(new BigDecimal(score.maximum().toString()))
                .intValue();
    }

    private List<String> markets() {
        Map<Reason, List<IndicatorScore>> markets = Remarks.MARKET.across(score.indicators());
        return markets.entrySet().stream()
                .map(market -> market(market.getKey(), market.getValue()))
                .flatMap(text -> Columns.wrap(text, ScorecardText.WIDTH).stream())
                .toList();
    }

    private String market(Reason reason, List<IndicatorScore> scores) {
        String market =
                voice.sentence(reason, programme, scores.get(0).indicator().unit());
        String whom = scores.size() == score.indicators().size()
                ? market
                : voice.say(
                        "scorecard.market.for",
                        Map.of("market", market, "indicators", String.join(", ", whom(scores))));
        return voice.market(programme, whom);
    }

    /** Names of the groups of which all indicators are meant, then of the other indicators. */
    private List<String> whom(List<IndicatorScore> meant) {
        List<Group> whole = programme.groups().stream()
                .filter(group -> score.indicators().stream()
                        .filter(s -> s.indicator().group().equals(group.id()))
                        .allMatch(meant::contains))
                .toList();
        List<String> wholeIds = whole.stream().map(Group::id).toList();
        return Stream.concat(
                        whole.stream().map(Group::name),
                        meant.stream()
                                .map(IndicatorScore::indicator)
                                .filter(indicator -> !wholeIds.contains(indicator.group()))
                                .map(indicator -> indicator.name()))
                .map(voice::name)
                .toList();
    }
}
