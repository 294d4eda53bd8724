package org.partnerscore.conformance.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.score.Outcome;
import org.partnerscore.definitions.ProgrammeCatalog;

/** That the data sets drawn are worth trying properties on. */
class VarietyTest {
    @Test
    void every_indicator_meets_each_of_its_outcomes() {
        Map<String, Set<Outcome>> met = new TreeMap<>();
        Seeds.all()
                .mapToObj(Scene::of)
                .forEach(scene -> scene.score().stream()
                        .flatMap(card -> card.pathways().stream())
                        .flatMap(pathway -> pathway.indicators().stream())
                        .forEach(score -> met.computeIfAbsent(
                                        scene.programme().id() + " "
                                                + score.indicator().id(),
                                        key -> new TreeSet<>())
                                .add(score.outcome())));

        ProgrammeCatalog.bundled()
                .programmes()
                .forEach(programme -> programme
                        .indicators()
                        .forEach(indicator -> assertThat(met.get(programme.id() + " " + indicator.id()))
                                .as(programme.id() + " " + indicator.id())
                                .containsAll(outcomes(indicator))));
    }

    private static Set<Outcome> outcomes(Indicator indicator) {
        Set<Outcome> outcomes = new TreeSet<>(Set.of(Outcome.NONE));
        if (!indicator.hasPoints()) {
            // enough for a tier, and for the best
            outcomes.addAll(Set.of(Outcome.PARTIAL, Outcome.FULL));
            return outcomes;
        }
        if (indicator.measure() instanceof MeasureDefinition.CertifiedGrowth) {
            outcomes.addAll(Set.of(Outcome.FULL, Outcome.BELOW_MINIMUM, Outcome.NOT_AVAILABLE));
        } else {
            outcomes.add(Outcome.PARTIAL);
        }
        if (indicator.measure() instanceof MeasureDefinition.GrowthOverBase) {
            outcomes.addAll(Set.of(Outcome.FULL, Outcome.BELOW_MINIMUM));
        }
        return outcomes;
    }
}
