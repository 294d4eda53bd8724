package org.partnerscore.presentation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Text;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Outcome;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Points;
import org.partnerscore.core.score.Scorecard;

/** Scorecards that nobody would think of: long and wide names, huge numbers, any remark anywhere. */
public final class RandomScores {
    private static final List<String> LETTERS =
            List.of("a", "É", "œ", "W", " ", " ", "-", "客", "e\u0301", "\ud83d\ude00", "\u200b", "\u0007", "\n", "ﷺ");
    private static final List<String> GROUPS = List.of("performance", "capability", "customer-success");

    private final Random random;

    public RandomScores(long seed) {
        random = new Random(seed);
    }

    public Scorecard next() {
        List<PathwayScore> pathways = new ArrayList<>();
        for (int p = 0; p <= random.nextInt(5); p++) {
            pathways.add(pathway("pathway-" + p));
        }
        return new Scorecard(
                name().en(),
                SampleProgramme.named(name()),
                YearMonth.of(2021, 1 + random.nextInt(12)),
                LocalDate.of(2021, 12, 31),
                pathways);
    }

    private PathwayScore pathway(String id) {
        List<IndicatorScore> scores = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(8); i++) {
            scores.add(indicator("indicator-" + i));
        }
        List<Tier> tiers = List.of(
                new Tier("best", name(), new BigDecimal(50 + random.nextInt(1000))),
                new Tier("good", name(), new BigDecimal(1 + random.nextInt(49))));
        return new PathwayScore(SampleProgramme.pathway(id, name()), scores, tiers);
    }

    private IndicatorScore indicator(String id) {
        Unit unit = Unit.values()[random.nextInt(Unit.values().length)];
        Text name = name();
        Indicator indicator =
                SampleProgramme.indicator(id, name.en(), name.fr(), GROUPS.get(random.nextInt(GROUPS.size())), unit);
        Outcome outcome = Outcome.values()[random.nextInt(Outcome.values().length)];
        int maximum = 1 + random.nextInt(1_000_000);
        List<Reason> remarks = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            remarks.add(reason(unit));
        }
        return new IndicatorScore(
                indicator,
                random.nextBoolean() ? "developed" : "",
                number(unit),
                random.nextBoolean() ? null : number(unit),
                random.nextBoolean() ? null : number(unit),
                new Points(random.nextInt(maximum + 1)),
                new Points(maximum),
                outcome,
                remarks);
    }

    private Reason reason(Unit unit) {
        ReasonCode code = ReasonCode.values()[random.nextInt(ReasonCode.values().length)];
        return Reason.of(
                code,
                code.arguments().stream().map(name -> argument(name, unit)).toArray());
    }

    private Object argument(String name, Unit unit) {
        return switch (name) {
            case "market" -> random.nextBoolean() ? "developing" : name().en();
            case "from", "to", "month", "first", "last" -> YearMonth.of(2019, 1 + random.nextInt(12));
            case "baseline_day", "day", "until", "start" -> LocalDate.of(2020, 1, 1 + random.nextInt(31));
            default -> number(unit);
        };
    }

    private BigDecimal number(Unit unit) {
        BigInteger digits = new BigInteger(random.nextInt(random.nextBoolean() ? 12 : 90) + 1, random);
        return new BigDecimal(random.nextInt(5) == 0 ? digits.negate() : digits, unit == Unit.USD ? 2 : 0);
    }

    private Text name() {
        return new Text(word(), word());
    }

    private String word() {
        StringBuilder word = new StringBuilder("x");
        for (int i = random.nextInt(random.nextBoolean() ? 12 : 90); i > 0; i--) {
            word.append(LETTERS.get(random.nextInt(LETTERS.size())));
        }
        return word.toString();
    }
}
