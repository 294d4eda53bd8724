package org.partnerscore.presentation.page;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;

/**
 * The scorecard of an account.
 *
 * @param programme id of the programme
 * @param account id of the account
 * @param title what the page shows
 * @param programmeName name of the programme
 * @param when the month and the day whose rules were taken
 * @param headline the account's tier and the pathway that it follows from
 * @param before the name of the month before; empty if it has no score
 * @param months the months to choose from, the newest first
 * @param pathways its pathways
 */
public record ScorecardPage(
        String programme,
        String account,
        String title,
        String programmeName,
        String when,
        String headline,
        String before,
        List<Choice> months,
        List<PathwayPanel> pathways) {
    public ScorecardPage {
        months = List.copyOf(months);
        pathways = List.copyOf(pathways);
    }

    /**
     * Writes a scorecard out.
     *
     * @param card the scorecard
     * @param before that of the month before; null if there is none
     * @param history those of the months up to this one, the oldest first
     * @param months the months published, the oldest first
     */
    public static ScorecardPage of(
            PageVoice voice,
            Scorecard card,
            @Nullable Scorecard before,
            List<Scorecard> history,
            List<YearMonth> months) {
        PathwayScore best = card.best();
        return new ScorecardPage(
                card.programme().id(),
                card.account(),
                voice.say("scorecard.account", Map.of("account", card.account())),
                voice.name(card.programme().name()),
                voice.say(
                        "scorecard.when",
                        Map.of(
                                "month", voice.notation().month(card.month()),
                                "day", voice.notation().day(card.rulesAsOf()))),
                voice.say(
                        "scorecard.best",
                        Map.of(
                                "tier", voice.tier(best.tier(), best.tiers()),
                                "pathway", voice.name(best.pathway().name()))),
                before == null ? "" : voice.notation().month(before.month()),
                Months.choices(voice, months, card.month()),
                card.pathways().stream()
                        .map(score -> PathwayPanel.of(voice, card.programme(), score, before, history))
                        .toList());
    }

    /** The page for somebody who may not see revenue, nor what would tell it. */
    public ScorecardPage withoutRevenue(PageVoice voice) {
        return new ScorecardPage(
                programme,
                account,
                title,
                programmeName,
                when,
                voice.say("web.withheld.headline"),
                before,
                months,
                pathways.stream().map(pathway -> pathway.withoutRevenue(voice)).toList());
    }

    /** The month shown, as addresses spell it. */
    public String month() {
        return Objects.requireNonNullElse(Choice.chosen(months), "");
    }
}
