package org.partnerscore.definitions.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Revision;
import org.partnerscore.core.programme.Tier;

/** What tiers need of an indicator (R21), as rows of a table. */
final class TierNeeds {
    private TierNeeds() {}

    /** @param after what stands in every row behind the tier */
    static List<List<String>> rows(Programme programme, Lines lines, Indicator indicator, List<String> after) {
        Map<String, Tier> tiers = new LinkedHashMap<>();
        programme.tiers().revisions().stream()
                .map(Revision::value)
                .flatMap(Stream::ofNullable)
                .flatMap(List::stream)
                .forEach(tier -> tiers.putIfAbsent(tier.id(), tier));
        List<List<String>> rows = new ArrayList<>();
        for (Tier tier : tiers.values()) {
            List<String> before = new ArrayList<>(List.of(tier.name().en(), Markdown.code(tier.id())));
            before.addAll(after);
            rows.addAll(lines.rows(
                    tier.id() + ".needs." + indicator.id(),
                    programme.tiers(),
                    inForce -> List.of(inForce.stream()
                            .filter(each -> each.id().equals(tier.id()))
                            .flatMap(each -> Optional.ofNullable(each.needs().get(indicator.id())).stream())
                            .map(Markdown::number)
                            .findFirst()
                            .orElse("none")),
                    before));
        }
        return rows;
    }
}
