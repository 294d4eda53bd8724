package org.partnerscore.definitions.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Market;
import org.partnerscore.core.programme.Text;
import org.partnerscore.definitions.finding.Findings;
import org.partnerscore.definitions.read.DatedReader.Stated;
import org.partnerscore.definitions.yaml.DefinitionSource;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.YamlFields;
import org.partnerscore.definitions.yaml.YamlValue;

/** Reads the markets and their countries (R6). */
final class MarketReader {
    private final Scope scope;
    private final DatedReader dated;
    private final Findings findings;
    private final Map<String, String> marketOfCountry = new LinkedHashMap<>();

    MarketReader(Scope scope, DatedReader dated, Findings findings) {
        this.scope = scope;
        this.dated = dated;
        this.findings = findings;
    }

    Read<List<Market>> read(YamlValue value) {
        Read<List<YamlValue>> items = value.list(Read::of);
        return items.then(all -> {
            List<Read<Market>> markets = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                markets.add(market(all.get(i), i == all.size() - 1));
            }
            return Read.all(markets);
        });
    }

    private Read<Market> market(YamlValue item, boolean last) {
        return item.fields("id", "name", "countries").then(fields -> {
            Read<String> id = FrameReader.freshId(fields, scope.markets);
            Read<Text> name = FrameReader.name(fields);
            if (last) {
                fields.forbid("countries", "the last market is that of every country not listed");
                return Read.build(() -> new Market(id.get(), name.get(), null));
            }
            Read<Dated<Set<String>>> countries = fields.read(
                    "countries",
                    value -> id.then(
                            market -> dated.always(value, market + ".countries", line -> countries(line, market))));
            return Read.build(() -> new Market(id.get(), name.get(), countries.get()));
        });
    }

    /** The countries of a line, written out or in a file of their own. */
    private Read<Stated<Set<String>>> countries(YamlFields line, String market) {
        Optional<YamlValue> file = line.find("file");
        if (file.isPresent()) {
            line.forbid("value", "the countries stand in a file");
        }
        Read<YamlValue> at = file.isPresent() ? Read.of(file.get()) : line.require("value");
        return at.then(place -> (file.isPresent() ? fromFile(place) : written(place))
                .then(countries -> ofOneMarket(place, countries, market)));
    }

    private Read<Set<String>> fromFile(YamlValue place) {
        return place.text().then(name -> {
            Optional<DefinitionSource> source = scope.file.beside(name);
            return source.isEmpty()
                    ? place.report("is not a file beside this one", "write the name of one")
                    : CountryFile.read(source.get(), findings);
        });
    }

    private static Read<Set<String>> written(YamlValue place) {
        return FrameReader.set(
                place,
                item -> item.text().then(code -> {
                    Optional<String> remedy = CountryFile.remedy(code);
                    return remedy.isEmpty() ? Read.of(code) : item.report("is not a country code", remedy.get());
                }));
    }

    private Read<Stated<Set<String>>> ofOneMarket(YamlValue place, Set<String> countries, String market) {
        Set<String> elsewhere = new TreeSet<>();
        for (String country : countries) {
            String other = marketOfCountry.putIfAbsent(country, market);
            if (other != null && !other.equals(market)) {
                elsewhere.add(country);
            }
        }
        return elsewhere.isEmpty()
                ? Read.of(new Stated<>(countries, List.copyOf(new TreeSet<>(countries))))
                : place.report("another market lists " + String.join(", ", elsewhere), "list a country once");
    }
}
