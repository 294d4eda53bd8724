package org.partnerscore.definitions.docs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Grid;
import org.partnerscore.core.programme.GrowthBands.Band;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.MeasureDefinition.CertifiedGrowth;
import org.partnerscore.core.programme.MeasureDefinition.ConsumptionGrowth;
import org.partnerscore.core.programme.MeasureDefinition.GrowthOverBase;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.score.Points;
import org.partnerscore.definitions.model.Example;

/** The arithmetic of an indicator's example. */
final class WorkedExample {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Programme programme;
    private final Indicator indicator;
    private final Example example;

    WorkedExample(Programme programme, Indicator indicator, Example example) {
        this.programme = programme;
        this.indicator = indicator;
        this.example = example;
    }

    /** What is known of the account, in words. */
    String given() {
        String value = Words.quantity(example.value(), indicator.unit());
        BigDecimal base = example.base();
        return base == null
                ? "whose value is " + value
                : "that had " + Words.quantity(base, indicator.unit()) + " and now has " + value;
    }

    /** The steps to its points. */
    String steps() {
        if (!programme.hasPoints()) {
            return enoughForTiers();
        }
        var measure = indicator.measure();
        if (measure instanceof CertifiedGrowth growth) {
            return growthOfPeople(growth);
        }
        if (measure instanceof GrowthOverBase growth) {
            return growthOverBase(number(growth.minimumBase().on(example.on())));
        }
        if (measure instanceof ConsumptionGrowth growth) {
            return growthOverBase(number(growth.minimumBase().on(example.on())));
        }
        return proportional();
    }

    private Points maximum() {
        return Points.of(maximumInForce());
    }

    private String maximumWords() {
        return Markdown.number(maximumInForce());
    }

    private BigDecimal maximumInForce() {
        return Objects.requireNonNull(indicator.maximum(), "maximum").on(example.on());
    }

    private BigDecimal target() {
        return number(Objects.requireNonNull(indicator.target(), "target").on(example.on()));
    }

    private BigDecimal number(Grid grid) {
        return grid.get(example.pathway(), example.market());
    }

    private BigDecimal base() {
        return Objects.requireNonNull(example.base(), "base");
    }

    /** What each tier needs, the lowest first (R21). */
    private String enoughForTiers() {
        List<Tier> climbing = new ArrayList<>(programme.tiers().on(example.on()));
        Collections.reverse(climbing);
        return climbing.stream().map(this::enoughFor).collect(Collectors.joining("\n"));
    }

    private String enoughFor(Tier tier) {
        BigDecimal need = tier.needs().get(indicator.id());
        if (need == null) {
            return tier.name().en() + " needs none of it";
        }
        BigDecimal missing = need.subtract(example.value());
        return tier.name().en() + " needs " + Words.quantity(need, indicator.unit()) + ": "
                + (missing.signum() > 0 ? Words.quantity(missing, indicator.unit()) + " missing" : "enough");
    }

    private String proportional() {
        return points(example.value(), target(), maximumWords() + " points × ");
    }

    /** Partial points (R2) of a value against a target. */
    private String points(BigDecimal value, BigDecimal target, String before) {
        int scale = Math.max(Math.max(value.scale(), target.scale()), 0);
        Points points = Points.partial(
                maximum(),
                value.setScale(scale).unscaledValue(),
                target.setScale(scale).unscaledValue());
        return before + Markdown.number(value) + " / " + Markdown.number(target) + " = " + points + " points";
    }

    private String growthOverBase(BigDecimal minimum) {
        if (base().compareTo(minimum) < 0) {
            return Markdown.number(base()) + " is below the minimum of " + Markdown.number(minimum)
                    + ": 0.00 points, below-minimum";
        }
        BigDecimal target = target();
        BigDecimal needed = base().multiply(target).divide(HUNDRED);
        BigDecimal grown = example.value().subtract(base());
        return "the base of " + Markdown.number(base()) + " reaches the minimum of " + Markdown.number(minimum) + "\n"
                + "growth there is:    " + Markdown.number(example.value()) + " − " + Markdown.number(base()) + " = "
                + Markdown.number(grown) + "\n"
                + "growth for it all:  " + Markdown.number(base()) + " × " + Markdown.number(target) + " % = "
                + Markdown.number(needed) + "\n"
                + points(grown, needed, maximumWords() + " points × ");
    }

    private String growthOfPeople(CertifiedGrowth growth) {
        List<Band> bands = Objects.requireNonNull(
                growth.bands().on(example.on()).bands().get(example.market()), "bands of the example's market");
        @Nullable Band band = null;
        for (Band each : bands) {
            if (base().compareTo(BigDecimal.valueOf(each.atLeast())) >= 0) {
                band = each;
            }
        }
        if (band == null) {
            return "a base of " + Markdown.number(base()) + " is under the smallest band: 0.00 points, below-minimum";
        }
        Integer percent = band.percent();
        if (percent == null) {
            return "no rate is in force for a base of " + Markdown.number(base()) + ": 0.00 points";
        }
        BigDecimal needed =
                base().multiply(HUNDRED.add(BigDecimal.valueOf(percent))).divide(HUNDRED);
        boolean reached = example.value().compareTo(needed) >= 0;
        return "a base of " + Markdown.number(base()) + " needs " + percent + " %: " + Markdown.number(base())
                + " × (100 % + " + percent + " %) = " + Markdown.number(needed) + "\n"
                + Markdown.number(example.value()) + (reached ? " reaches " : " does not reach ")
                + Markdown.number(needed.setScale(0, RoundingMode.CEILING)) + ": "
                + (reached ? maximum() : Points.ZERO) + " points";
    }
}
