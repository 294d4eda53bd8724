package org.partnerscore.insight.route;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.definitions.InvalidDefinitionsException;
import org.partnerscore.definitions.finding.Findings;
import org.partnerscore.definitions.yaml.DefinitionSource;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.YamlDocument;
import org.partnerscore.definitions.yaml.YamlFields;
import org.partnerscore.definitions.yaml.YamlValue;

/** Reads what steps cost from a YAML file. A list that is missing allows no such steps. */
public final class CostFile {
    private static final String DEFAULTS = "/org/partnerscore/insight/route/costs.yaml";

    /** Keeps sums of costs within their range. */
    private static final long MOST_CENTS = 1_000_000_000_000L;

    private static final int MOST_STEPS = 100;

    private CostFile() {}

    /** What steps cost where no file says it: of people, those that the programme counts. */
    public static Costs defaults(Programme programme) {
        return read(DefinitionSource.ofResource(DEFAULTS).orElseThrow(), programme, YamlValue::text);
    }

    /**
     * Reads a file.
     *
     * @param programme whose indicators it may name
     * @throws InvalidDefinitionsException if it is no YAML or something in it does not fit; all that is wrong
     */
    public static Costs read(DefinitionSource source, Programme programme) {
        Map<String, String> known = new LinkedHashMap<>();
        indicatorsOfPeople(programme).forEach(id -> known.put(id, id));
        return read(source, programme, value -> value.oneOf(known, "indicator of people"));
    }

    private static Costs read(
            DefinitionSource source, Programme programme, Function<YamlValue, Read<String>> indicator) {
        Findings findings = new Findings();
        Optional<Costs> costs = YamlDocument.read(source, findings)
                .then(root -> root.fields("people", "customers", "users", "associations"))
                .then(fields -> costs(fields, programme, indicator))
                .find();
        if (!findings.isEmpty()) {
            throw new InvalidDefinitionsException(findings.list());
        }
        return costs.orElseThrow();
    }

    private static Read<Costs> costs(
            YamlFields fields, Programme programme, Function<YamlValue, Read<String>> indicator) {
        Read<List<People>> people = list(fields, "people", item -> people(item, indicator));
        Read<List<Costs.Customers>> customers = list(fields, "customers", CostFile::customers);
        Read<List<Costs.Associations>> associations = list(fields, "associations", CostFile::associations);
        Optional<Read<Costs.Users>> users = fields.find("users").map(CostFile::users);
        return Read.build(() -> new Costs(
                people(people.get(), programme),
                customers.get(),
                users.map(Read::get).orElse(null),
                associations.get()));
    }

    private static <T> Read<List<T>> list(YamlFields fields, String name, Function<YamlValue, Read<T>> item) {
        return fields.find(name).map(value -> value.list(item)).orElse(Read.of(List.of()));
    }

    /** People as a file tells of them; without an indicator, of every one that no other item names. */
    private record People(Optional<String> indicator, long cents, int atMost) {}

    private static Read<People> people(YamlValue item, Function<YamlValue, Read<String>> indicator) {
        return item.fields("indicator", "cost", "at_most").then(fields -> {
            Optional<Read<String>> named = fields.find("indicator").map(indicator);
            Read<Long> cost = fields.read("cost", CostFile::cents);
            Read<Integer> atMost = fields.read("at_most", CostFile::atMost);
            return Read.build(() -> new People(named.map(Read::get), cost.get(), atMost.get()));
        });
    }

    /** Those that the programme counts, in the order of the file. */
    private static List<Costs.People> people(List<People> items, Programme programme) {
        Set<String> others = new LinkedHashSet<>(indicatorsOfPeople(programme));
        items.forEach(item -> item.indicator().ifPresent(others::remove));
        List<Costs.People> people = new ArrayList<>();
        for (People item : items) {
            Collection<String> ids =
                    item.indicator().<Collection<String>>map(List::of).orElse(others);
            ids.stream()
                    .filter(indicatorsOfPeople(programme)::contains)
                    .forEach(id -> people.add(new Costs.People(id, item.cents(), item.atMost())));
        }
        return people;
    }

    private static List<String> indicatorsOfPeople(Programme programme) {
        return programme.indicators().stream()
                .filter(indicator -> indicator.measure() instanceof MeasureDefinition.PeopleCertified)
                .map(Indicator::id)
                .toList();
    }

    private static Read<Costs.Customers> customers(YamlValue item) {
        return item.fields("name", "cost", "at_most", "seats", "users", "billed")
                .then(fields -> {
                    Read<String> name = fields.read("name", YamlValue::text);
                    Read<Long> cost = fields.read("cost", CostFile::cents);
                    Read<Integer> atMost = fields.read("at_most", CostFile::atMost);
                    Read<Integer> seats = fields.read("seats", YamlValue::count);
                    Read<Integer> users = fields.read("users", YamlValue::count);
                    Read<Long> billed = fields.read("billed", CostFile::cents);
                    return Read.build(() -> new Costs.Customers(
                            name.get(),
                            cost.get(),
                            atMost.get(),
                            seats.get(),
                            users.get(),
                            BigDecimal.valueOf(billed.get(), 2)));
                });
    }

    private static Read<Costs.Users> users(YamlValue value) {
        return value.fields("step", "cost", "at_most", "at_customers").then(fields -> {
            Read<Integer> step = fields.read("step", YamlValue::count);
            Read<Long> cost = fields.read("cost", CostFile::cents);
            Read<Integer> atMost = fields.read("at_most", CostFile::atMost);
            Read<Integer> atCustomers = fields.read("at_customers", YamlValue::count);
            return Read.build(() -> new Costs.Users(step.get(), cost.get(), atMost.get(), atCustomers.get()));
        });
    }

    private static Read<Costs.Associations> associations(YamlValue item) {
        return item.fields("kind", "claim", "cost").then(fields -> {
            Read<AssociationKind> kind =
                    fields.read("kind", value -> value.oneOf(AssociationKind.values(), "kind of association"));
            Read<Claim> claim = fields.find("claim")
                    .map(value -> value.oneOf(Claim.values(), "claim"))
                    .orElse(Read.of(Claim.NONE));
            Read<Long> cost = fields.read("cost", CostFile::cents);
            return Read.build(() -> new Costs.Associations(kind.get(), claim.get(), cost.get()));
        });
    }

    private static Read<Integer> atMost(YamlValue value) {
        return value.count()
                .then(number -> number <= MOST_STEPS
                        ? Read.of(number)
                        : value.report(
                                "must be at most " + MOST_STEPS, "lower it; more steps than that cannot be searched"));
    }

    private static Read<Long> cents(YamlValue value) {
        return value.number().then(number -> {
            try {
                long cents = number.movePointRight(2).longValueExact();
                if (cents > 0 && cents <= MOST_CENTS) {
                    return Read.of(cents);
                }
            } catch (ArithmeticException e) {
                // reported below like an amount that is too small
            }
            return value.report(
                    "must be an amount above 0 in whole cents, at most 10000000000.00", "write it as in 1200.50");
        });
    }
}
