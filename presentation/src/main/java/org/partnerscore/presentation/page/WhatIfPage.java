package org.partnerscore.presentation.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.insight.scenario.ChangeProblem;
import org.partnerscore.insight.scenario.WhatIf;

/**
 * An account's scores as they are and as they would be.
 *
 * @param programme id of the programme
 * @param account id of the account
 * @param month the published month, as addresses spell it
 * @param months how many months are looked ahead
 * @param written the changes as they were written, one a line
 * @param problems what is wrong with them, and what to write instead
 * @param changes what they say
 * @param compared the month in which the indicators are compared
 * @param pathways the pathways; empty if there is no change, or one that cannot be made
 */
public record WhatIfPage(
        String programme,
        String account,
        String month,
        String months,
        String written,
        List<String> problems,
        List<String> changes,
        String compared,
        List<Panel> pathways) {
    /** Changes as they are written; the words are those of {@code partnerscore what-if} in every language. */
    public static final List<String> EXAMPLES = List.of(
            "functional-consultants customer-engagement +3 by 2021-12-31",
            "customers customer-engagement +2 seats 40 users 30 billed 2000",
            "users TENANT +200",
            "association TENANT +CPOR:OSU",
            "customer TENANT leaves from 2021-09",
            "person ID leaves on 2021-09-01");

    public WhatIfPage {
        problems = List.copyOf(problems);
        changes = List.copyOf(changes);
        pathways = List.copyOf(pathways);
    }

    /**
     * A pathway.
     *
     * @param name its name
     * @param indicators what indicators would earn, those that would earn something else
     * @param months the months ahead
     */
    public record Panel(String name, List<Compared> indicators, List<Compared> months) {
        public Panel {
            indicators = List.copyOf(indicators);
            months = List.copyOf(months);
        }
    }

    /**
     * Points before and after.
     *
     * @param what of which indicator or month
     * @param before points if nothing changes, with the tier where one is reached
     * @param after points with the changes
     * @param change by how much they rise
     * @param detail the value before and after; empty for a month
     */
    public record Compared(String what, String before, String after, String change, String detail) {}

    /** The page where changes are written down first, or what is written cannot be used. */
    public static WhatIfPage unscored(
            PageVoice voice, Scorecard card, int months, String written, List<ChangeProblem> problems) {
        return new WhatIfPage(
                card.programme().id(),
                card.account(),
                card.month().toString(),
                Integer.toString(months),
                written,
                problems.stream().map(voice::problem).toList(),
                List.of(),
                "",
                List.of());
    }

    /** The page with the scores of one scenario. */
    public static WhatIfPage of(PageVoice voice, WhatIf whatIf, AccountFacts facts, String written) {
        List<Scorecard> before = whatIf.before().scorecards();
        Programme programme = before.get(0).programme();
        return new WhatIfPage(
                programme.id(),
                before.get(0).account(),
                whatIf.first().toString(),
                Integer.toString(before.size() - 1),
                written,
                List.of(),
                whatIf.after().get(0).scenario().changes().stream()
                        .map(change -> voice.change(change, programme, facts))
                        .toList(),
                voice.notation().month(whatIf.begun()),
                IntStream.range(0, programme.pathways().size())
                        .mapToObj(number -> panel(voice, whatIf, number))
                        .toList());
    }

    private static Panel panel(PageVoice voice, WhatIf whatIf, int number) {
        PathwayScore before = score(whatIf.before().in(whatIf.begun()), number);
        PathwayScore after = score(whatIf.after().get(0).in(whatIf.begun()), number);
        List<Compared> indicators = new ArrayList<>();
        for (int i = 0; i < before.indicators().size(); i++) {
            IndicatorScore one = before.indicators().get(i);
            IndicatorScore other = after.indicators().get(i);
            if (one.value().compareTo(other.value()) != 0 || !one.points().equals(other.points())) {
                indicators.add(indicator(voice, one, other));
            }
        }
        List<Scorecard> cards = whatIf.before().scorecards();
        return new Panel(
                voice.name(before.pathway().name()),
                indicators,
                IntStream.range(0, cards.size())
                        .mapToObj(month -> month(
                                voice,
                                voice.notation().month(cards.get(month).month()),
                                score(cards.get(month), number),
                                score(whatIf.after().get(0).scorecards().get(month), number)))
                        .toList());
    }

    private static PathwayScore score(Scorecard card, int number) {
        return card.pathways().get(number);
    }

    private static Compared indicator(PageVoice voice, IndicatorScore before, IndicatorScore after) {
        return new Compared(
                voice.name(before.indicator().name()),
                voice.notation().points(before.points()),
                voice.notation().points(after.points()),
                voice.change(after.points().hundredths() - before.points().hundredths()),
                voice.notation().bare(before.value(), before.indicator().unit()) + " \u2192 "
                        + voice.notation()
                                .amount(after.value(), after.indicator().unit()));
    }

    private static Compared month(PageVoice voice, String month, PathwayScore before, PathwayScore after) {
        return new Compared(
                month,
                total(voice, before),
                total(voice, after),
                voice.change(after.points().hundredths() - before.points().hundredths()),
                "");
    }

    private static String total(PageVoice voice, PathwayScore score) {
        return score.tier().equals(Tier.NONE)
                ? voice.notation().points(score.points())
                : voice.say(
                        "web.whatif.total",
                        Map.of(
                                "points", voice.notation().points(score.points()),
                                "tier", voice.tier(score.tier(), score.tiers())));
    }
}
