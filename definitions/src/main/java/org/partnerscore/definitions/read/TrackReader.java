package org.partnerscore.definitions.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Market;
import org.partnerscore.core.programme.PairThreshold;
import org.partnerscore.core.programme.Text;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.YamlFields;
import org.partnerscore.definitions.yaml.YamlValue;

/** Reads the tracks: classes of accounts by what their customers buy. */
final class TrackReader {
    private final Scope scope;
    private final DatedReader dated;

    TrackReader(Scope scope, DatedReader dated) {
        this.scope = scope;
        this.dated = dated;
    }

    Read<List<Market>> read(YamlValue value) {
        scope.tracked = true;
        Read<List<YamlValue>> items = value.list(Read::of);
        return items.then(all -> {
            List<Read<Market>> tracks = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                tracks.add(track(all.get(i), i == all.size() - 1));
            }
            return all.size() < 2
                    ? value.report("tells nothing apart", "name two tracks at least, or leave 'tracks' out")
                    : Read.all(tracks);
        });
    }

    private Read<Market> track(YamlValue item, boolean last) {
        return item.fields("id", "name", "pairs").then(fields -> {
            Read<String> id = FrameReader.freshId(fields, scope.markets);
            Read<Text> name = FrameReader.name(fields);
            if (last) {
                fields.forbid("pairs", "the last track is that of every other account");
                return Read.build(() -> new Market(id.get(), name.get(), null));
            }
            Read<Dated<PairThreshold>> pairs = fields.read(
                    "pairs",
                    value -> id.then(track -> dated.always(value, track + ".pairs", null, TrackReader::threshold)));
            return Read.build(() -> new Market(id.get(), name.get(), null, pairs.get()));
        });
    }

    private static Read<PairThreshold> threshold(YamlValue value) {
        return value.fields("at-least", "above", "months-before", "aspect").then(TrackReader::threshold);
    }

    private static Read<PairThreshold> threshold(YamlFields fields) {
        Read<Integer> pairs = fields.read("at-least", YamlValue::count);
        Read<BigDecimal> above = fields.read("above", at -> Numbers.positive(at, Numbers.DOLLARS));
        Read<Integer> months = fields.read("months-before", YamlValue::count);
        Read<String> aspect = fields.read("aspect", YamlValue::text);
        return Read.build(() -> new PairThreshold(pairs.get(), above.get(), months.get(), aspect.get()));
    }
}
