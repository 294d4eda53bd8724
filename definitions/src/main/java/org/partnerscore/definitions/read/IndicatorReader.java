package org.partnerscore.definitions.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Grid;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Market;
import org.partnerscore.core.programme.MarketBasis;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Text;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.definitions.model.Example;
import org.partnerscore.definitions.model.IndicatorNotes;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.YamlFields;
import org.partnerscore.definitions.yaml.YamlValue;

/** Reads the indicators. */
final class IndicatorReader {
    private static final Map<String, MeasureKind> MEASURES = MeasureKind.byId();
    private static final Map<String, Unit> UNITS = Map.of(
            "USD",
            Unit.USD,
            "customers",
            Unit.CUSTOMERS,
            "people",
            Unit.PEOPLE,
            "users",
            Unit.USERS,
            "pairs",
            Unit.PAIRS,
            "consumption",
            Unit.CONSUMPTION);
    private static final Map<String, MarketBasis> BASES =
            Map.of("customers", MarketBasis.CUSTOMERS, "location", MarketBasis.LOCATION);

    private final Scope scope;
    private final DatedReader dated;
    private final Cells cells;
    private final MeasureReader measures;
    private final Set<String> ids = new HashSet<>();

    IndicatorReader(Scope scope, DatedReader dated) {
        this.scope = scope;
        this.dated = dated;
        this.cells = new Cells(scope, dated);
        this.measures = new MeasureReader(dated, cells);
    }

    /** An indicator with its notes. */
    record Noted(Indicator indicator, IndicatorNotes notes, YamlValue at) {}

    Read<Noted> read(YamlValue item) {
        return item.fields(
                        "id",
                        "name",
                        "group",
                        "unit",
                        "rule",
                        "maximum",
                        "target",
                        "aspect",
                        "market-basis",
                        "measure",
                        "example")
                .then(fields -> FrameReader.freshId(fields, ids).then(id -> read(fields, id)));
    }

    private Read<Noted> read(YamlFields fields, String id) {
        Read<Text> name = FrameReader.name(fields);
        Read<String> group = fields.read("group", value -> value.oneOf(same(scope.groups), "group"));
        Read<String> rule = fields.read("rule", DatedReader::rule);
        Read<MeasureKind> kind = fields.read(
                "measure",
                value -> value.entries()
                        .then(entries -> Optional.ofNullable(entries.get("name"))
                                .map(at -> at.oneOf(MEASURES, "measure"))
                                .orElseGet(() -> value.report("has no 'name'", "name the measure"))));
        Read<Unit> unit = fields.read("unit", value -> unit(value, kind));
        scope.units.put(id, kind.then(of -> Read.of(spelling(of.unit()))));
        Read<Optional<Dated<BigDecimal>>> maximum = maximum(fields, id);
        Read<Optional<Dated<Grid>>> target = kind.then(of -> target(fields, id, of));
        Read<Optional<String>> aspect = kind.then(of -> aspect(fields, of));
        Read<Optional<Dated<MarketBasis>>> basis = marketBasis(fields, id);
        kind.find()
                .filter(of -> of.needsWorkloads() && !scope.hasWorkloads)
                .ifPresent(of ->
                        fields.owner().report("is about workloads, and the programme has none", "add 'workloads: …'"));
        Read<MeasureDefinition> measure =
                kind.then(of -> fields.read("measure", value -> measures.read(value, of, id)));
        Read<Example> example = kind.then(of -> fields.read("example", value -> example(value, of)));
        return Read.build(() -> new Noted(
                new Indicator(
                        id,
                        name.get(),
                        group.get(),
                        unit.get(),
                        maximum.get().orElse(null),
                        target.get().orElse(null),
                        aspect.get().orElse(null),
                        basis.get().orElse(null),
                        measure.get()),
                new IndicatorNotes(rule.get(), example.get()),
                fields.owner()));
    }

    private static Read<Unit> unit(YamlValue value, Read<MeasureKind> kind) {
        return value.oneOf(UNITS, "unit")
                .then(unit -> kind.then(of -> unit == of.unit()
                        ? Read.of(unit)
                        : value.report("is not what this measure counts", "write " + spelling(of.unit()))));
    }

    private static String spelling(Unit unit) {
        return UNITS.entrySet().stream()
                .filter(entry -> entry.getValue() == unit)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private Read<Optional<Dated<BigDecimal>>> maximum(YamlFields fields, String id) {
        if (!scope.hasPoints) {
            fields.forbid("maximum", "the programme has no points");
            return Read.of(Optional.empty());
        }
        return present(fields.read(
                "maximum",
                value -> dated.always(
                        value, id + ".maximum", Numbers.POINTS, at -> Numbers.positive(at, Numbers.POINTS))));
    }

    private Read<Optional<Dated<Grid>>> target(YamlFields fields, String id, MeasureKind kind) {
        if (!scope.hasPoints) {
            fields.forbid("target", "the programme has no points; its tiers say what they need");
            return kind.isGrowth()
                    ? fields.owner().report("is measured by growth, which only earns points", "choose another measure")
                    : Read.of(Optional.empty());
        }
        if (kind.findsItsTarget()) {
            fields.forbid("target", "this measure has its targets in its bands");
            return Read.of(Optional.empty());
        }
        String unit = kind.isGrowth() ? Numbers.PERCENT : spelling(kind.unit());
        return present(fields.read("target", value -> cells.grid(value, id + ".target", unit)));
    }

    private Read<Optional<String>> aspect(YamlFields fields, MeasureKind kind) {
        if (!kind.credited()) {
            fields.forbid("aspect", "this measure takes no credit for customers");
            return Read.of(Optional.empty());
        }
        Set<String> aspects = scope.aspects;
        return present(fields.read(
                "aspect",
                value -> aspects == null
                        ? value.text()
                        : value.oneOf(same(aspects), "aspect of every line of the credit policy")));
    }

    private Read<Optional<Dated<MarketBasis>>> marketBasis(YamlFields fields, String id) {
        if (scope.markets.isEmpty() || scope.tracked) {
            fields.forbid("market-basis", "the programme has no markets of countries");
            return Read.of(Optional.empty());
        }
        return present(fields.read(
                "market-basis",
                value -> dated.always(value, id + ".market-basis", null, at -> at.oneOf(BASES, "basis of a market"))));
    }

    private static <T> Read<Optional<T>> present(Read<T> read) {
        return read.then(value -> Read.of(Optional.of(value)));
    }

    private Read<Example> example(YamlValue value, MeasureKind kind) {
        String[] known = kind.isGrowth()
                ? new String[] {"pathway", "market", "on", "base", "now"}
                : new String[] {"pathway", "market", "on", "value"};
        return value.fields(known).then(fields -> {
            Read<String> pathway = fields.read("pathway", at -> at.oneOf(same(scope.pathways), "pathway"));
            if (scope.markets.isEmpty()) {
                fields.forbid("market", "the programme has no markets");
            }
            Read<String> market = scope.markets.isEmpty()
                    ? Read.of(Market.NONE)
                    : fields.read("market", at -> at.oneOf(same(scope.markets), "market"));
            Read<LocalDate> on = fields.read("on", this::dayOfProgramme);
            Function<YamlValue, Read<BigDecimal>> number = at -> Numbers.positive(at, spelling(kind.unit()));
            Read<BigDecimal> now = fields.read(kind.isGrowth() ? "now" : "value", number);
            Read<Optional<BigDecimal>> base =
                    kind.isGrowth() ? present(fields.read("base", number)) : Read.of(Optional.empty());
            return Read.build(() -> new Example(
                    pathway.get(), market.get(), on.get(), now.get(), base.get().orElse(null)));
        });
    }

    private Read<LocalDate> dayOfProgramme(YamlValue value) {
        return value.day()
                .then(day -> scope.start != null && day.isBefore(scope.start)
                        ? value.report("lies before the programme's first day", "choose " + scope.start + " or later")
                        : Read.of(day));
    }

    private static Map<String, String> same(Set<String> names) {
        return names.stream()
                .collect(Collectors.toMap(Function.identity(), Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
