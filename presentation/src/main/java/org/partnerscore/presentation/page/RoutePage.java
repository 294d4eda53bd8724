package org.partnerscore.presentation.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.insight.route.Proof;
import org.partnerscore.insight.route.Route;
import org.partnerscore.insight.route.RouteAnswer;
import org.partnerscore.insight.scenario.Change;
import org.partnerscore.presentation.words.ScoreWords;

/**
 * The cheapest ways of an account to a tier.
 *
 * @param programme id of the programme
 * @param account id of the account
 * @param month the published month, as addresses spell it
 * @param tiers the tiers to choose from
 * @param by the month in which the tier is to be reached, as addresses spell it
 * @param keep for how many months it is to be kept
 * @param pathways what there is to say of each pathway, the cheapest first; empty if no tier was chosen
 */
public record RoutePage(
        String programme,
        String account,
        String month,
        List<Choice> tiers,
        String by,
        String keep,
        List<Panel> pathways) {
    public RoutePage {
        tiers = List.copyOf(tiers);
        pathways = List.copyOf(pathways);
    }

    /**
     * A pathway.
     *
     * @param name its name
     * @param ofPoints whether there are points
     * @param now points and tier, or the tier alone, if nothing is done
     * @param answer what was found, in a sentence or two
     * @param ways the ways, the cheapest first
     */
    public record Panel(String name, boolean ofPoints, String now, List<String> answer, List<Way> ways) {
        public Panel {
            answer = List.copyOf(answer);
            ways = List.copyOf(ways);
        }
    }

    /**
     * A way.
     *
     * @param title the cheapest, or another
     * @param cost what all steps cost
     * @param steps the steps
     * @param held how long the tier is kept
     * @param changes the steps as what-if takes them, one a line
     */
    public record Way(String title, String cost, List<Step> steps, String held, String changes) {
        public Way {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A step.
     *
     * @param what what is done
     * @param cost what it costs
     * @param points by how much it raises the points; in a programme without points the values
     */
    public record Step(String what, String cost, String points) {}

    /** The page before anything was asked. */
    public static RoutePage unasked(PageVoice voice, Scorecard card, List<Tier> tiers) {
        return new RoutePage(
                card.programme().id(),
                card.account(),
                card.month().toString(),
                tiers(voice, tiers, ""),
                card.month().toString(),
                "3",
                List.of());
    }

    /**
     * The page with an answer for each pathway.
     *
     * @param answers at least one
     * @param card the published scorecard
     */
    public static RoutePage of(
            PageVoice voice, Scorecard card, List<Tier> tiers, List<RouteAnswer> answers, AccountFacts facts) {
        RouteAnswer first = answers.get(0);
        return new RoutePage(
                card.programme().id(),
                card.account(),
                card.month().toString(),
                tiers(voice, tiers, first.request().tier()),
                first.request().by().toString(),
                Integer.toString(first.request().months()),
                answers.stream().map(answer -> panel(voice, answer, facts)).toList());
    }

    private static List<Choice> tiers(PageVoice voice, List<Tier> tiers, String chosen) {
        return tiers.stream()
                .map(tier ->
                        new Choice(tier.id(), voice.name(tier.name()), tier.id().equals(chosen)))
                .toList();
    }

    private static Panel panel(PageVoice voice, RouteAnswer answer, AccountFacts facts) {
        PathwayScore present = answer.score();
        return new Panel(
                voice.name(present.pathway().name()),
                present.hasPoints(),
                voice.say("route.now", Map.of("score", voice.scores().pointsAndTier(present))),
                Stream.concat(Stream.of(found(voice, answer)), needs(voice, answer))
                        .toList(),
                IntStream.range(0, answer.routes().size())
                        .filter(i -> !answer.routes().get(i).steps().isEmpty())
                        .mapToObj(i -> way(voice, answer, answer.routes().get(i), i, facts))
                        .toList());
    }

    /** What the tier needs of each value, in a programme without points. */
    private static Stream<String> needs(PageVoice voice, RouteAnswer answer) {
        PathwayScore present = answer.score();
        return present.tiers().stream()
                .filter(tier -> tier.id().equals(answer.request().tier()))
                .flatMap(tier -> voice.scores().needs(tier, present).stream());
    }

    private static String found(PageVoice voice, RouteAnswer answer) {
        Proof proof = answer.proof();
        boolean ofPoints = answer.score().hasPoints();
        String best = ofPoints
                ? voice.notation().points(proof.bestCheaper())
                : voice.notation().number(proof.bestCheaper().hundredths());
        String tier = tier(voice, answer);
        if (answer.routes().isEmpty()) {
            return voice.say(
                    ScoreWords.key(proof.whole() ? "web.route.none" : "web.route.stopped", ofPoints),
                    Map.of("tier", tier, "best", best));
        }
        Route cheapest = answer.routes().get(0);
        if (cheapest.steps().isEmpty()) {
            return voice.say("route.already", Map.of("held", held(voice, answer, cheapest)));
        }
        return voice.say(
                ScoreWords.key("route.proof", ofPoints),
                Map.of(
                        "cost", money(voice, cheapest.cents()),
                        "tier", tier,
                        "combinations", voice.notation().number(new BigDecimal(proof.combinations())),
                        "best", best,
                        "assessed", voice.notation().number(proof.assessed())));
    }

    private static Way way(PageVoice voice, RouteAnswer answer, Route route, int number, AccountFacts facts) {
        return new Way(
                number == 0 ? voice.say("route.cheapest") : voice.say("route.other", Map.of("number", "" + number)),
                money(voice, route.cents()),
                route.steps().stream()
                        .map(step -> new Step(
                                voice.change(
                                        step.priced().change(), answer.request().programme(), facts),
                                money(voice, step.priced().cents()),
                                brings(voice, step)))
                        .toList(),
                held(voice, answer, route),
                route.scenario().changes().stream().map(Change::sentence).collect(Collectors.joining("\n")));
    }

    private static String brings(PageVoice voice, Route.Step step) {
        return step.after().hasPoints()
                ? voice.change(step.before(), step.after())
                : voice.scores().values(step.before(), step.after());
    }

    private static String held(PageVoice voice, RouteAnswer answer, Route route) {
        return voice.say(
                route.beyond() ? "route.held.beyond" : "route.held",
                Map.of(
                        "tier", tier(voice, answer),
                        "month", voice.notation().month(route.held())));
    }

    private static String money(PageVoice voice, long cents) {
        return voice.notation().money(BigDecimal.valueOf(cents, 2));
    }

    private static String tier(PageVoice voice, RouteAnswer answer) {
        return voice.tier(answer.request().tier(), answer.score().tiers());
    }
}
