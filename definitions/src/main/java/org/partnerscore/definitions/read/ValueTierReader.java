package org.partnerscore.definitions.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Revision;
import org.partnerscore.core.programme.Text;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.definitions.finding.Spelling;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.YamlFields;
import org.partnerscore.definitions.yaml.YamlValue;

/**
 * Reads the tiers of a programme without points (R21): what a tier needs of an indicator has dates of its own, the kernel
 * takes all of it as one dated list.
 */
final class ValueTierReader {
    private final Scope scope;
    private final DatedReader dated;
    private final Set<String> ids = new LinkedHashSet<>(Set.of(Tier.NONE));

    /** @param scope knows the indicators already */
    ValueTierReader(Scope scope, DatedReader dated) {
        this.scope = scope;
        this.dated = dated;
    }

    /** @param needs by the id of an indicator */
    private record Named(String id, Text name, Map<String, Dated<BigDecimal>> needs) {
        /** Name of what it needs of an indicator among all dated values. */
        String path(String indicator) {
            return id + ".needs." + indicator;
        }
    }

    Read<Dated<List<Tier>>> read(YamlValue list) {
        return list.list(item -> item.fields("id", "name", "minimum", "minimum-each", "needs")
                        .then(this::tier))
                .then(tiers -> join(list, tiers));
    }

    private Read<Named> tier(YamlFields fields) {
        Read<String> id = FrameReader.freshId(fields, ids);
        Read<Text> name = FrameReader.name(fields);
        fields.forbid("minimum", "the programme has no points, so its tiers need values");
        fields.forbid("minimum-each", "the programme has no points, so its tiers need values");
        Read<Map<String, Dated<BigDecimal>>> needs = id.then(tier -> fields.read(
                "needs",
                value -> value.entries().then(entries -> {
                    if (entries.isEmpty()) {
                        return value.report("names no indicator", "say what the tier needs, or leave the tier out");
                    }
                    Map<String, Read<Dated<BigDecimal>>> reads = new LinkedHashMap<>();
                    entries.forEach((indicator, lines) -> reads.put(indicator, need(tier, indicator, lines)));
                    return Read.all(reads);
                })));
        return Read.build(() -> new Named(id.get(), name.get(), needs.get()));
    }

    private Read<Dated<BigDecimal>> need(String tier, String indicator, YamlValue lines) {
        Read<String> known = scope.units.get(indicator);
        return known == null
                ? lines.reportName("is not an indicator", Spelling.remedy(indicator, scope.units.keySet()))
                : known.then(unit ->
                        dated.sometimes(lines, tier + ".needs." + indicator, unit, at -> Numbers.positive(at, unit)));
    }

    private Read<Dated<List<Tier>>> join(YamlValue list, List<Named> tiers) {
        Map<String, Dated<BigDecimal>> all = new LinkedHashMap<>();
        tiers.forEach(tier -> tier.needs.forEach((indicator, need) -> all.put(tier.path(indicator), need)));
        if (all.isEmpty()) {
            return list.report("has no tier that needs anything", "give a tier 'needs'");
        }
        if (scope.start != null
                && all.values().stream().noneMatch(need -> need.start().equals(scope.start))) {
            return list.report("has no tier in force from " + scope.start + " on", "let one begin on that day");
        }
        return Timelines.join("tiers", all, inForce -> inForce(tiers, inForce))
                .then(joined -> descending(list, joined));
    }

    private static Read<Dated<List<Tier>>> descending(YamlValue list, Dated<List<Tier>> joined) {
        for (Revision<List<Tier>> revision : joined.revisions()) {
            List<Tier> ranks = joined.on(revision.from());
            if (ranks.isEmpty()) {
                return list.report("has no tier in force from " + revision.from() + " on", "keep one at least");
            }
            for (int i = 1; i < ranks.size(); i++) {
                if (!isAbove(ranks.get(i - 1), ranks.get(i))) {
                    return list.report(
                            "does not descend: on " + revision.from() + " "
                                    + ranks.get(i - 1).id() + " does not need all that "
                                    + ranks.get(i).id() + " needs, and more",
                            "put the best tier first and let each one need at least what the one below it needs");
                }
            }
        }
        return Read.of(joined);
    }

    /** The tiers that need anything on a day. */
    private static List<Tier> inForce(List<Named> tiers, Map<String, BigDecimal> inForce) {
        List<Tier> ranks = new ArrayList<>();
        for (Named tier : tiers) {
            Map<String, BigDecimal> needs = new LinkedHashMap<>();
            tier.needs
                    .keySet()
                    .forEach(indicator -> Optional.ofNullable(inForce.get(tier.path(indicator)))
                            .ifPresent(need -> needs.put(indicator, need)));
            if (!needs.isEmpty()) {
                ranks.add(Tier.ofValues(tier.id, tier.name, needs));
            }
        }
        return ranks;
    }

    /** Whether a tier needs no less of anything than another does, and more of something. */
    private static boolean isAbove(Tier better, Tier lower) {
        boolean noLess = lower.needs().entrySet().stream()
                .allMatch(need -> better.needs()
                                .getOrDefault(need.getKey(), BigDecimal.ZERO)
                                .compareTo(need.getValue())
                        >= 0);
        boolean more = better.needs().entrySet().stream()
                .anyMatch(need -> lower.needs()
                                .getOrDefault(need.getKey(), BigDecimal.ZERO)
                                .compareTo(need.getValue())
                        < 0);
        return noLess && more;
    }
}
