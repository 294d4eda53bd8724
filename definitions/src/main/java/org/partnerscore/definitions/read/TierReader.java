package org.partnerscore.definitions.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Text;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.YamlFields;
import org.partnerscore.definitions.yaml.YamlValue;

/** Reads the tiers of a programme with points (R3): each has dates of its own, the kernel takes them as one dated list. */
final class TierReader {
    /** Behind an id, what tells the points needed of each indicator from those needed of the total. */
    private static final String EACH = " each";

    private final Scope scope;
    private final DatedReader dated;
    private final Set<String> ids = new LinkedHashSet<>(Set.of(Tier.NONE));

    TierReader(Scope scope, DatedReader dated) {
        this.scope = scope;
        this.dated = dated;
    }

    private record Named(
            String id,
            Text name,
            Dated<BigDecimal> minimum,
            @Nullable Dated<BigDecimal> minimumEach) {}

    Read<Dated<List<Tier>>> read(YamlValue list) {
        return list.list(item -> item.fields("id", "name", "minimum", "minimum-each", "needs")
                        .then(this::tier))
                .then(tiers -> join(list, tiers));
    }

    private Read<Named> tier(YamlFields fields) {
        Read<String> id = FrameReader.freshId(fields, ids);
        Read<Text> name = FrameReader.name(fields);
        fields.forbid("needs", "the programme has points, so its tiers need points");
        Read<Dated<BigDecimal>> minimum = id.then(tier -> fields.read(
                "minimum",
                value -> dated.sometimes(
                        value, tier + ".minimum", Numbers.POINTS, at -> Numbers.positive(at, Numbers.POINTS))));
        Read<Optional<Dated<BigDecimal>>> each = id.then(tier -> fields.find("minimum-each")
                .map(value -> dated.sometimes(
                                value,
                                tier + ".minimum-each",
                                Numbers.POINTS,
                                at -> Numbers.positive(at, Numbers.POINTS))
                        .then(read -> Read.of(Optional.of(read))))
                .orElseGet(() -> Read.of(Optional.empty())));
        return Read.build(
                () -> new Named(id.get(), name.get(), minimum.get(), each.get().orElse(null)));
    }

    private Read<Dated<List<Tier>>> join(YamlValue list, List<Named> tiers) {
        Map<String, Dated<BigDecimal>> minima = new LinkedHashMap<>();
        tiers.forEach(tier -> minima.put(tier.id, tier.minimum));
        LocalDate start = scope.start;
        if (start != null
                && minima.values().stream().noneMatch(minimum -> minimum.start().equals(start))) {
            return list.report("has no tier in force from " + start + " on", "let one begin on that day");
        }
        for (LocalDate day : Timelines.changes(minima.values())) {
            List<BigDecimal> inForce = new ArrayList<>();
            minima.values().forEach(minimum -> minimum.find(day).ifPresent(inForce::add));
            if (inForce.isEmpty()) {
                return list.report("has no tier in force from " + day + " on", "keep one at least");
            }
            for (int i = 1; i < inForce.size(); i++) {
                if (inForce.get(i).compareTo(inForce.get(i - 1)) >= 0) {
                    return list.report(
                            "does not descend: on " + day + " a minimum of " + inForce.get(i) + " follows one of "
                                    + inForce.get(i - 1),
                            "put the best tier first and give each one below it a lower minimum");
                }
            }
        }
        Map<String, Dated<BigDecimal>> parts = new LinkedHashMap<>(minima);
        tiers.forEach(tier -> {
            if (tier.minimumEach != null) {
                parts.put(tier.id + EACH, tier.minimumEach);
            }
        });
        return Timelines.join("tiers", parts, inForce -> {
            List<Tier> ranks = new ArrayList<>();
            for (Named tier : tiers) {
                BigDecimal minimum = inForce.get(tier.id);
                if (minimum != null) {
                    ranks.add(new Tier(tier.id, tier.name, minimum, inForce.get(tier.id + EACH), Map.of()));
                }
            }
            return ranks;
        });
    }
}
