package org.partnerscore.presentation.terminal;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Points;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.insight.route.Costs;
import org.partnerscore.insight.route.Proof;
import org.partnerscore.insight.route.Route;
import org.partnerscore.insight.route.RouteAnswer;
import org.partnerscore.presentation.words.ChangeWords;
import org.partnerscore.presentation.words.Language;
import org.partnerscore.presentation.words.ScoreWords;
import org.partnerscore.presentation.words.Words;

/** Ways to a tier as text: the cheapest with what each step brings, others, why nothing is cheaper, what steps cost. */
public final class RouteText {
    private static final int WIDTH = ScorecardText.WIDTH;
    private static final int COST = 18;

    private final Voice voice;
    private final List<RouteAnswer> answers;
    private final RouteAnswer first;
    private final Programme programme;
    private final ChangeWords changes;

    /**
     * @param answers one for each pathway, at least one
     * @param facts names the customers
     */
    public RouteText(Language language, Style style, List<RouteAnswer> answers, AccountFacts facts) {
        this.voice = new Voice(language, style);
        this.answers = answers;
        this.first = answers.get(0);
        this.programme = first.request().programme();
        this.changes = new ChangeWords(Words.in(language), programme, facts);
    }

    /** The text in lines, each ended by a line feed. */
    public String text() {
        List<String> lines = new ArrayList<>(title());
        answers.forEach(answer -> lines.addAll(pathway(answer)));
        lines.add("");
        lines.addAll(costs(first.costs()));
        return Columns.text(lines);
    }

    private List<String> title() {
        String account =
                voice.say("route.account", Map.of("account", first.present().account(), "tier", tier()));
        String months = voice.say(
                "whatif.months",
                Map.of(
                        "first", voice.notation().month(first.request().by()),
                        "last", voice.notation().month(first.request().last())));
        return List.of(
                voice.style().paint(Paint.TITLE, voice.ends(account, months, WIDTH)),
                voice.name(programme.name()),
                voice.rule());
    }

    private List<String> pathway(RouteAnswer answer) {
        PathwayScore present = answer.score();
        List<String> lines = new ArrayList<>(List.of(""));
        String now = voice.say("route.now", Map.of("score", voice.pointsAndTier(present)));
        lines.add(voice.style()
                .paint(Paint.TITLE, voice.ends(voice.name(present.pathway().name()), now, WIDTH)));
        if (answer.routes().isEmpty()) {
            lines.addAll(wrapped(
                    voice.say(key(answer.proof().whole() ? "route.none" : "route.stopped"), proved(answer.proof())),
                    0));
            lines.addAll(each(present));
            return lines;
        }
        Route cheapest = answer.routes().get(0);
        if (cheapest.steps().isEmpty()) {
            lines.addAll(wrapped(voice.say("route.already", Map.of("tier", tier(), "held", held(cheapest))), 0));
            return lines;
        }
        for (int i = 0; i < answer.routes().size(); i++) {
            Route route = answer.routes().get(i);
            lines.add("");
            String head = i == 0 ? voice.say("route.cheapest") : voice.say("route.other", Map.of("number", "" + i));
            lines.add(voice.ends(head, money(route.cents()), WIDTH));
            route.steps().forEach(step -> lines.addAll(step(step)));
            lines.addAll(wrapped(held(route), 2));
        }
        lines.add("");
        if (!answer.others()) {
            lines.addAll(wrapped(voice.say("route.others-stopped"), 0));
        }
        Map<String, String> proved = new HashMap<>(proved(answer.proof()));
        proved.put("cost", money(cheapest.cents()));
        lines.addAll(wrapped(voice.say(key("route.proof"), proved), 0));
        lines.addAll(each(present));
        if (!answer.customers().isEmpty()) {
            String customers =
                    answer.customers().stream().map(changes::customer).collect(Collectors.joining(", "));
            lines.addAll(wrapped(voice.say("route.customers", Map.of("customers", customers)), 0));
        }
        return lines;
    }

    private String key(String key) {
        return ScoreWords.key(key, programme.hasPoints());
    }

    /** What the tier needs in each indicator, where it needs something. */
    private List<String> each(PathwayScore score) {
        if (!score.hasPoints()) {
            return wanted(score)
                    .flatMap(tier -> voice.scores().needs(tier, score).stream())
                    .flatMap(need -> wrapped(voice.style().printable(need), 2).stream())
                    .toList();
        }
        return wanted(score)
                .map(Tier::minimumEach)
                .filter(Objects::nonNull)
                .flatMap(each -> wrapped(
                        voice.say(
                                "route.each",
                                Map.of(
                                        "tier", tier(),
                                        "points", voice.notation().points(Points.of(each)))),
                        0)
                        .stream())
                .toList();
    }

    private Stream<Tier> wanted(PathwayScore score) {
        return score.tiers().stream()
                .filter(tier -> tier.id().equals(first.request().tier()));
    }

    private Map<String, String> proved(Proof proof) {
        return Map.of(
                "tier", tier(),
                "combinations", voice.notation().number(new BigDecimal(proof.combinations())),
                "assessed", voice.notation().number(proof.assessed()),
                "covered", money(proof.coveredCents()),
                "best",
                        programme.hasPoints()
                                ? voice.notation().points(proof.bestCheaper())
                                : voice.notation().number(proof.bestCheaper().hundredths()));
    }

    private List<String> step(Route.Step step) {
        List<String> lines = new ArrayList<>();
        String points = programme.hasPoints()
                ? (step.hundredths() < 0 ? "-" : "+") + voice.notation().points(new Points(Math.abs(step.hundredths())))
                : "";
        String cost = money(step.priced().cents());
        List<String> what =
                Columns.wrap(voice.style().printable(changes.of(step.priced().change())), WIDTH - 32);
        lines.add("  " + voice.symbols().bullet() + " "
                + voice.left(what.get(0), WIDTH - 32)
                + voice.right(cost, 18)
                + voice.right(voice.style().printable(points), points.isEmpty() ? 0 : 10));
        what.stream().skip(1).forEach(rest -> lines.add("    " + rest));
        for (int i = 0; i < step.after().indicators().size(); i++) {
            IndicatorScore before = step.before().indicators().get(i);
            IndicatorScore after = step.after().indicators().get(i);
            boolean told = after.hasPoints()
                    ? !before.points().equals(after.points())
                    : before.value().compareTo(after.value()) != 0;
            if (told) {
                wrapped(voice.style().printable(why(before, after)), 6)
                        .forEach(line -> lines.add(voice.style().paint(Paint.FAINT, line)));
            }
        }
        return lines;
    }

    private String why(IndicatorScore before, IndicatorScore after) {
        Unit unit = after.indicator().unit();
        String arrow = " " + voice.symbols().arrow() + " ";
        String name = voice.name(after.indicator().name()) + " ";
        String values = voice.notation().bare(before.value(), unit)
                + arrow
                + voice.notation().amount(after.value(), unit);
        return after.hasPoints()
                ? name + voice.notation().points(before.points()) + arrow
                        + voice.notation().points(after.points()) + " (" + values + ")"
                : name + values;
    }

    private String held(Route route) {
        YearMonth held = route.held();
        return voice.say(
                route.beyond() ? "route.held.beyond" : "route.held",
                Map.of("tier", tier(), "month", voice.notation().month(held)));
    }

    /** What the user may change: each cost, in a line. */
    private List<String> costs(Costs costs) {
        List<String> lines = new ArrayList<>();
        lines.add(voice.style()
                .paint(
                        Paint.TITLE,
                        voice.say(
                                "route.costs",
                                Map.of(
                                        "month",
                                        voice.notation().month(first.request().start())))));
        for (Costs.People people : costs.people()) {
            String name = programme
                    .indicator(people.indicator())
                    .map(indicator -> voice.name(indicator.name()))
                    .orElse(people.indicator());
            lines.addAll(cost(
                    people.cents(),
                    voice.say("route.cost.people", Map.of("indicator", name)) + atMost(people.atMost())));
        }
        for (Costs.Customers customers : costs.customers()) {
            String what = voice.say(
                    "route.cost.customers",
                    Map.of(
                            "name", voice.style().printable(customers.name()),
                            "seats", voice.notation().counted("unit.seats", BigDecimal.valueOf(customers.seats())),
                            "users", voice.notation().amount(BigDecimal.valueOf(customers.users()), Unit.USERS),
                            "billed", voice.notation().money(customers.billed())));
            lines.addAll(cost(customers.cents(), what + atMost(customers.atMost())));
        }
        Costs.Users users = costs.users();
        if (users != null) {
            String limit = voice.say(
                    "route.at-most.users",
                    Map.of(
                            "number", voice.notation().number(users.atMost()),
                            "customers", voice.notation().number(users.atCustomers())));
            String what = voice.say(
                    "route.cost.users", Map.of("users", voice.notation().number(users.step())));
            lines.addAll(cost(users.cents(), what + limit));
        }
        for (Costs.Associations each : costs.associations()) {
            String kind = each.kind() + (each.claim() == Claim.NONE ? "" : " " + each.claim());
            lines.addAll(cost(each.cents(), voice.say("route.cost.association", Map.of("kind", kind))));
        }
        lines.addAll(wrapped(voice.say("route.costs.edit"), 2));
        return lines;
    }

    private List<String> cost(long cents, String what) {
        List<String> wrapped = Columns.wrap(what, WIDTH - COST);
        List<String> lines = new ArrayList<>(List.of(voice.right(money(cents), COST - 2) + "  " + wrapped.get(0)));
        wrapped.stream().skip(1).forEach(line -> lines.add(" ".repeat(COST) + line));
        return lines;
    }

    private String atMost(int number) {
        return voice.say("route.at-most", Map.of("number", voice.notation().number(number)));
    }

    private static List<String> wrapped(String text, int indent) {
        return Columns.wrap(text, WIDTH, indent);
    }

    private String money(long cents) {
        return voice.style().printable(voice.notation().money(BigDecimal.valueOf(cents, 2)));
    }

    private String tier() {
        return voice.tier(first.request().tier(), first.score().tiers());
    }
}
