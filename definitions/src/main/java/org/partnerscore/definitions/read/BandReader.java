package org.partnerscore.definitions.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnerscore.core.programme.GrowthBands.Band;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.YamlValue;

/** Reads how much growth a base needs (R10). */
final class BandReader {
    private BandReader() {}

    /** The bands of a market, climbing. */
    static Read<List<Band>> bands(YamlValue list) {
        List<Band> before = new ArrayList<>();
        return list.list(item -> band(item).then(band -> {
                    int floor =
                            before.isEmpty() ? 0 : before.get(before.size() - 1).atLeast();
                    before.add(band);
                    return band.atLeast() > floor
                            ? Read.of(band)
                            : item.report(
                                    "begins at " + band.atLeast() + ", not above the band before it, " + floor,
                                    "put the bands in climbing order");
                }))
                .then(bands -> bands.isEmpty() ? list.report("has no band", "add one") : Read.of(bands));
    }

    private static Read<Band> band(YamlValue item) {
        return item.fields("at-least", "percent").then(fields -> {
            Read<Integer> atLeast = fields.read("at-least", YamlValue::count);
            Read<Optional<Integer>> percent = fields.read(
                    "percent",
                    value -> value.isNull()
                            ? Read.of(Optional.empty())
                            : value.count().then(rate -> Read.of(Optional.of(rate))));
            return Read.build(() -> new Band(atLeast.get(), percent.get().orElse(null)));
        });
    }
}
