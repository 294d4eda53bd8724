package org.partnerscore.presentation.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.insight.scenario.ChangeProblem;
import org.partnerscore.insight.scenario.Outlook;
import org.partnerscore.insight.scenario.WhatIf;
import org.partnerscore.workspace.scenario.KeptScenario;

/**
 * An account's scores as they are and as they would be.
 *
 * @param programme id of the programme
 * @param account id of the account
 * @param month the published month, as addresses spell it
 * @param form what was asked
 * @param shelf the scenarios that are kept for everybody who may ask about the account
 * @param controls what can be added without writing, by pathway
 * @param examples changes that can be written of the account, the same in every language
 * @param problems what is wrong with the changes, and what to write instead
 * @param scenarios the scenarios scored, in the order of {@link WhatIfForm#all()}
 * @param compared the month in which the indicators are compared
 * @param pathways the pathways; empty if there is no change, or one that cannot be made
 */
public record WhatIfPage(
        String programme,
        String account,
        String month,
        WhatIfForm form,
        List<Shelved> shelf,
        List<Controls> controls,
        List<String> examples,
        List<String> problems,
        List<Told> scenarios,
        String compared,
        List<Panel> pathways) {
    /** How many people or customers a control adds at most. */
    public static final int MOST_ADDED = 20;

    public WhatIfPage {
        shelf = List.copyOf(shelf);
        controls = List.copyOf(controls);
        examples = List.copyOf(examples);
        problems = List.copyOf(problems);
        scenarios = List.copyOf(scenarios);
        pathways = List.copyOf(pathways);
    }

    /**
     * A scenario that is kept.
     *
     * @param name what it is called
     * @param changes its changes as they were written
     * @param by who kept it
     * @param at when
     */
    public record Shelved(String name, List<String> changes, String by, String at) {
        public Shelved {
            changes = List.copyOf(changes);
        }

        private static Shelved of(PageVoice voice, KeptScenario scenario) {
            return new Shelved(scenario.name(), scenario.changes(), scenario.by(), voice.moment(scenario.at()));
        }
    }

    /** What can be added in a pathway. */
    public record Controls(String pathway, List<Control> controls) {
        public Controls {
            controls = List.copyOf(controls);
        }
    }

    /**
     * Something of which so many can be added.
     *
     * @param sentence the beginning of the sentence that says so
     * @param label what it is
     * @param number how many are added
     */
    public record Control(String sentence, String label, int number) {}

    /** A scenario: its name, and what its changes say. */
    public record Told(String name, List<String> changes) {
        public Told {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A pathway.
     *
     * @param name its name
     * @param indicators what indicators would earn, those that would earn something else in a scenario
     * @param months the months ahead
     */
    public record Panel(String name, List<Compared> indicators, List<Compared> months) {
        public Panel {
            indicators = List.copyOf(indicators);
            months = List.copyOf(months);
        }
    }

    /**
     * Points before and in each scenario.
     *
     * @param what of which indicator or month
     * @param before points if nothing changes, with the tier where one is reached
     * @param after the same in each scenario
     */
    public record Compared(String what, String before, List<Cell> after) {
        public Compared {
            after = List.copyOf(after);
        }
    }

    /**
     * Points in a scenario.
     *
     * @param points the points, with the tier where one is reached
     * @param change by how much they rise, and for an indicator the value
     */
    public record Cell(String points, String change) {}

    /**
     * The page where nothing is changed yet, or what is written cannot be used.
     *
     * @param shelf the scenarios that are kept of the account
     */
    public static WhatIfPage unscored(
            PageVoice voice, Scorecard card, WhatIfForm form, List<KeptScenario> shelf, List<ChangeProblem> problems) {
        return new WhatIfPage(
                card.programme().id(),
                card.account(),
                card.month().toString(),
                form,
                shelved(voice, shelf),
                controls(voice, card, form),
                ChangeExamples.of(card.programme(), card.month()),
                problems.stream().map(voice::problem).toList(),
                List.of(),
                "",
                List.of());
    }

    /**
     * The page with the scores.
     *
     * @param card the published scorecard
     * @param whatIf the scores of {@link WhatIfForm#all()}
     * @param shelf the scenarios that are kept of the account
     */
    public static WhatIfPage of(
            PageVoice voice,
            Scorecard card,
            WhatIf whatIf,
            AccountFacts facts,
            WhatIfForm form,
            List<KeptScenario> shelf) {
        Programme programme = whatIf.before().scorecards().get(0).programme();
        return new WhatIfPage(
                programme.id(),
                card.account(),
                card.month().toString(),
                form,
                shelved(voice, shelf),
                controls(voice, card, form),
                ChangeExamples.of(card.programme(), card.month()),
                List.of(),
                IntStream.range(0, whatIf.after().size())
                        .mapToObj(number -> told(voice, whatIf, number, facts))
                        .toList(),
                voice.notation().month(whatIf.begun()),
                IntStream.range(0, programme.pathways().size())
                        .mapToObj(number -> panel(voice, whatIf, number))
                        .toList());
    }

    private static List<Shelved> shelved(PageVoice voice, List<KeptScenario> shelf) {
        return shelf.stream().map(each -> Shelved.of(voice, each)).toList();
    }

    private static List<Controls> controls(PageVoice voice, Scorecard card, WhatIfForm form) {
        return card.pathways().stream()
                .map(pathway -> {
                    String id = pathway.pathway().id();
                    Stream<Control> people = pathway.indicators().stream()
                            .map(IndicatorScore::indicator)
                            .filter(each -> each.measure() instanceof MeasureDefinition.PeopleCertified)
                            .map(each -> control(each.id() + " " + id, voice.name(each.name()), form));
                    Control customers = control("customers " + id, voice.say("web.whatif.customers"), form);
                    return new Controls(
                            voice.name(pathway.pathway().name()),
                            Stream.concat(people, Stream.of(customers)).toList());
                })
                .toList();
    }

    private static Control control(String sentence, String label, WhatIfForm form) {
        return new Control(sentence, label, form.added().getOrDefault(sentence, 0));
    }

    private static Told told(PageVoice voice, WhatIf whatIf, int number, AccountFacts facts) {
        Outlook outlook = whatIf.after().get(number);
        Programme programme = whatIf.before().scorecards().get(0).programme();
        String name = outlook.scenario().name();
        String numbered = whatIf.after().size() == 1
                ? voice.say("whatif.after")
                : voice.say(
                        "web.whatif.numbered", Map.of("number", voice.notation().number(number + 1L)));
        return new Told(
                name.isEmpty() ? numbered : name,
                outlook.scenario().changes().stream()
                        .map(change -> voice.change(change, programme, facts))
                        .toList());
    }

    private static Panel panel(PageVoice voice, WhatIf whatIf, int number) {
        PathwayScore before = whatIf.before().in(whatIf.begun()).pathways().get(number);
        List<PathwayScore> after = after(whatIf, number, outlook -> outlook.in(whatIf.begun()));
        List<Compared> indicators = new ArrayList<>();
        for (int i = 0; i < before.indicators().size(); i++) {
            IndicatorScore one = before.indicators().get(i);
            int at = i;
            List<IndicatorScore> others =
                    after.stream().map(score -> score.indicators().get(at)).toList();
            if (others.stream()
                    .anyMatch(other -> one.value().compareTo(other.value()) != 0
                            || !one.points().equals(other.points()))) {
                indicators.add(indicator(voice, one, others));
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
                                cards.get(month).pathways().get(number),
                                after(
                                        whatIf,
                                        number,
                                        outlook -> outlook.scorecards().get(month))))
                        .toList());
    }

    private static List<PathwayScore> after(WhatIf whatIf, int pathway, Function<Outlook, Scorecard> card) {
        return whatIf.after().stream()
                .map(outlook -> card.apply(outlook).pathways().get(pathway))
                .toList();
    }

    private static Compared indicator(PageVoice voice, IndicatorScore before, List<IndicatorScore> after) {
        return new Compared(
                voice.name(before.indicator().name()),
                voice.scores().earned(before),
                after.stream()
                        .map(score -> new Cell(
                                voice.scores().earned(score),
                                (score.hasPoints()
                                                ? voice.change(score.points().hundredths()
                                                                - before.points()
                                                                        .hundredths())
                                                        + ", "
                                                : "")
                                        + voice.notation()
                                                .bare(
                                                        before.value(),
                                                        before.indicator().unit()) + " \u2192 "
                                        + voice.notation()
                                                .amount(
                                                        score.value(),
                                                        score.indicator().unit())))
                        .toList());
    }

    private static Compared month(PageVoice voice, String month, PathwayScore before, List<PathwayScore> after) {
        return new Compared(
                month,
                total(voice, before),
                after.stream()
                        .map(score -> new Cell(total(voice, score), voice.change(before, score)))
                        .toList());
    }

    private static String total(PageVoice voice, PathwayScore score) {
        return score.hasPoints() && score.tier().equals(Tier.NONE)
                ? voice.notation().points(score.points())
                : score.hasPoints()
                        ? voice.say(
                                "web.whatif.total",
                                Map.of(
                                        "points", voice.notation().points(score.points()),
                                        "tier", voice.tier(score.tier(), score.tiers())))
                        : voice.scores().pointsAndTier(score);
    }
}
