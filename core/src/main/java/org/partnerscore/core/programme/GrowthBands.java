package org.partnerscore.core.programme;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much growth a base needs, by market (R10).
 *
 * @param bands by market id, each list climbing; a base under the first band earns nothing
 */
public record GrowthBands(Map<String, List<Band>> bands) implements Serializable {
    public GrowthBands {
        bands = Map.copyOf(bands);
        bands.forEach((market, list) -> {
            for (int i = 1; i < list.size(); i++) {
                if (list.get(i).atLeast() <= list.get(i - 1).atLeast()) {
                    throw new IllegalArgumentException("the bands of market '" + market + "' do not climb: "
                            + list.get(i - 1).atLeast() + ", then "
                            + list.get(i).atLeast());
                }
            }
        });
    }

    /**
     * A class of bases, up to the next one.
     *
     * @param atLeast smallest base of the class, in people
     * @param percent growth needed, in per cent; null where no growth is enough
     */
    public record Band(int atLeast, @Nullable Integer percent) implements Serializable {}
}
