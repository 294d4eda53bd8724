package org.partnerscore.definitions.read;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Meter;
import org.partnerscore.core.programme.Text;
import org.partnerscore.core.programme.Workload;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.YamlFields;
import org.partnerscore.definitions.yaml.YamlValue;

/** Reads the workloads, which make pairs with customers. */
final class WorkloadReader {
    private static final Map<String, Meter> METERS = Map.of("users", Meter.ACTIVE_USERS, "capacity", Meter.CAPACITY);

    private final DatedReader dated;
    private final Set<String> ids = new LinkedHashSet<>();

    WorkloadReader(DatedReader dated) {
        this.dated = dated;
    }

    Read<List<Workload>> read(YamlValue list) {
        return list.list(item -> item.fields("id", "name", "products", "metered-by", "rate", "aspects")
                        .then(this::workload))
                .then(all -> all.isEmpty() ? list.report("is an empty list", "add a workload") : Read.of(all));
    }

    private Read<Workload> workload(YamlFields fields) {
        Read<String> id = FrameReader.freshId(fields, ids);
        Read<Text> name = FrameReader.name(fields);
        Read<Meter> meter = fields.read("metered-by", value -> value.oneOf(METERS, "way to meter"));
        Read<Dated<Set<String>>> products = id.then(workload -> fields.read(
                "products",
                value ->
                        dated.always(value, workload + ".products", null, at -> FrameReader.set(at, YamlValue::text))));
        Read<Dated<BigDecimal>> rate = id.then(workload -> fields.read(
                "rate",
                value -> dated.always(
                        value,
                        workload + ".rate",
                        Numbers.CONSUMPTION,
                        at -> Numbers.positive(at, Numbers.CONSUMPTION))));
        Read<Map<String, String>> aspects =
                fields.find("aspects").map(WorkloadReader::aspects).orElseGet(() -> Read.of(Map.of()));
        return Read.build(
                () -> new Workload(id.get(), name.get(), products.get(), meter.get(), rate.get(), aspects.get()));
    }

    private static Read<Map<String, String>> aspects(YamlValue value) {
        return value.entries().then(entries -> {
            Map<String, Read<String>> others = new LinkedHashMap<>();
            entries.forEach((aspect, at) -> others.put(aspect, at.text()));
            return Read.all(others);
        });
    }
}
