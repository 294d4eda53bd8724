package org.partnerscore.definitions.read;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Grid;
import org.partnerscore.definitions.finding.Spelling;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.YamlValue;

/** Reads what stands once per market or per pathway. */
final class Cells {
    private final Scope scope;
    private final DatedReader dated;

    Cells(Scope scope, DatedReader dated) {
        this.scope = scope;
        this.dated = dated;
    }

    /** A value for each market: by market where it has fields, otherwise the same in all. */
    <T> Read<Map<String, T>> byMarket(YamlValue value, Function<YamlValue, Read<T>> cell) {
        if (!value.isMapping()) {
            return cell.apply(value).then(all -> {
                Map<String, T> same = new LinkedHashMap<>();
                scope.marketIds().forEach(market -> same.put(market, all));
                return Read.of(same);
            });
        }
        if (scope.markets.isEmpty()) {
            return value.report("tells markets apart in a programme that has none", "write one value");
        }
        return byName(value, List.copyOf(scope.markets), "market", (id, at) -> cell.apply(at));
    }

    /** A dated value for each pathway. */
    <T> Read<Map<String, Dated<T>>> byPathway(
            YamlValue value, String name, @Nullable String unit, Function<YamlValue, Read<T>> line) {
        return byName(
                value,
                List.copyOf(scope.pathways),
                "pathway",
                (id, at) -> dated.always(at, name + "." + id, unit, line));
    }

    /** A number above 0 for each pathway and market. */
    Read<Dated<Grid>> grid(YamlValue value, String name, String unit) {
        return this.<Map<String, BigDecimal>>byPathway(
                        value, name, unit, line -> byMarket(line, cell -> Numbers.positive(cell, unit)))
                .then(parts -> Timelines.join(name, parts, Grid::new));
    }

    private interface Entry<T> {
        Read<T> read(String id, YamlValue at);
    }

    /** Exactly one value for each of the names. */
    private static <T> Read<Map<String, T>> byName(YamlValue value, List<String> names, String what, Entry<T> entry) {
        return value.entries().then(entries -> {
            Map<String, Read<T>> reads = new LinkedHashMap<>();
            for (String name : names) {
                YamlValue at = entries.get(name);
                reads.put(
                        name,
                        at == null
                                ? value.report("has nothing for " + what + " '" + name + "'", "add '" + name + ": …'")
                                : entry.read(name, at));
            }
            entries.forEach((name, at) -> {
                if (!names.contains(name)) {
                    reads.put(name, at.reportName("is not a known " + what, Spelling.remedy(name, names)));
                }
            });
            return Read.all(reads);
        });
    }
}
