package org.partnerscore.definitions.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerscore.core.facts.Competency;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.YamlFields;
import org.partnerscore.definitions.yaml.YamlValue;

/** Reads what a case gives and writes it out as rows of a data set. */
final class GivenReader {
    private static final String BACKDROP = "backdrop";

    /** More than any case needs to show a rule, and few enough to be held. */
    private static final int MOST_ROWS = 1_000_000;

    private final Map<String, Partner> partners = new LinkedHashMap<>();
    private final List<Customer> customers = new ArrayList<>();
    private final List<ExamPass> passes = new ArrayList<>();
    private final List<Competency> competencies = new ArrayList<>();
    private final SubscriptionReader subscriptions;
    private long given;

    private GivenReader(MonthSpan data) {
        subscriptions = new SubscriptionReader(data, partners);
    }

    /** The data set that a case gives. */
    static Read<CaseFacts> read(YamlValue given, MonthSpan data) {
        GivenReader reader = new GivenReader(data);
        return given.fields("accounts", "customers", "people")
                .then(fields -> fields.read("accounts", reader::accounts).then(accounts -> reader.rest(fields)));
    }

    private Read<CaseFacts> rest(YamlFields fields) {
        customers.add(new Customer(BACKDROP, BACKDROP, "US"));
        subscriptions.addBackdrop(BACKDROP);
        Read<?> tenants = CaseValues.or(fields, "customers", List.of(), this::customers);
        Read<?> people = CaseValues.or(fields, "people", List.of(), value -> value.list(this::people));
        return Read.build(() -> {
            tenants.get();
            people.get();
            return new CaseFacts(
                    List.copyOf(partners.values()),
                    customers,
                    subscriptions.rows(),
                    subscriptions.associations(),
                    passes,
                    competencies);
        });
    }

    private Read<List<String>> accounts(YamlValue value) {
        return value.entries().then(entries -> {
            if (entries.isEmpty()) {
                return value.report("names no account", "name one, e.g. {northwind: {country: US}}");
            }
            List<Read<String>> reads = new ArrayList<>();
            entries.forEach((id, account) ->
                    reads.add(account.fields("country", "locations", "attained").then(fields -> account(id, fields))));
            return Read.all(reads);
        });
    }

    private Read<String> account(String id, YamlFields fields) {
        Read<?> attained = CaseValues.or(
                fields,
                "attained",
                Map.of(),
                days -> days(days).then(byProgramme -> {
                    byProgramme.forEach((programme, day) -> competencies.add(new Competency(id, programme, day)));
                    return Read.of(byProgramme);
                }));
        Optional<YamlValue> country = fields.find("country");
        Optional<YamlValue> locations = fields.find("locations");
        if (country.isPresent() == locations.isPresent()) {
            return fields.owner().report("has either a country or locations", "write one of the two");
        }
        Read<?> located = country.isPresent()
                ? location(id, id, country.get())
                : locations.orElseThrow().entries().then(entries -> {
                    List<Read<String>> reads = new ArrayList<>();
                    entries.forEach((partner, at) -> reads.add(location(id, partner, at)));
                    return Read.all(reads);
                });
        return Read.build(() -> {
            attained.get();
            located.get();
            return id;
        });
    }

    private Read<String> location(String account, String partner, YamlValue country) {
        return CaseValues.country(country).then(code -> {
            Partner other = partners.putIfAbsent(partner, new Partner(partner, account, account, code));
            return other == null
                    ? Read.of(partner)
                    : country.reportName("is a location of two accounts", "give one of them another id");
        });
    }

    private Read<List<Long>> customers(YamlValue value) {
        return value.entries().then(entries -> {
            List<Read<Long>> reads = new ArrayList<>();
            entries.forEach((name, customer) -> reads.add(
                    customer.fields("country", "count", "subscriptions").then(fields -> customer(name, fields))));
            return Read.all(reads);
        });
    }

    private Read<Long> customer(String name, YamlFields fields) {
        Read<String> country = fields.read("country", CaseValues::country);
        Read<List<GivenSubscription>> held = fields.read("subscriptions", list -> list.list(subscriptions::read));
        long rows = held.find().stream()
                .flatMap(List::stream)
                .mapToLong(GivenSubscription::size)
                .sum();
        Read<Integer> count = count(fields, 1 + rows);
        return Read.build(() -> {
            for (int i = 1; i <= count.get(); i++) {
                String tenant = count.get() == 1 ? name : name + "-" + i;
                customers.add(new Customer(tenant, tenant, country.get()));
                subscriptions.add(tenant, held.get());
            }
            return (long) count.get();
        });
    }

    private Read<Integer> people(YamlValue value) {
        return value.fields("count", "id", "partner", "passed", "expires-on", "associated-from", "associated-to")
                .then(this::people);
    }

    private Read<Integer> people(YamlFields fields) {
        Read<Optional<String>> id =
                CaseValues.or(fields, "id", Optional.empty(), at -> at.text().then(text -> Read.of(Optional.of(text))));
        Read<Partner> partner = fields.read("partner", at -> at.oneOf(partners, "location"));
        Read<Map<String, LocalDate>> passed = fields.read("passed", GivenReader::days);
        Read<Integer> count = count(fields, 1 + passed.find().map(Map::size).orElse(0));
        Read<Optional<LocalDate>> expires = day(fields, "expires-on");
        Read<Optional<LocalDate>> from = day(fields, "associated-from");
        Read<Optional<LocalDate>> to = day(fields, "associated-to");
        if (fields.find("count").isPresent() && fields.find("id").isPresent()) {
            return fields.owner().report("gives several people one id", "leave out 'count' or 'id'");
        }
        return Read.build(() -> {
            for (int i = 1; i <= count.get(); i++) {
                String location = partner.get().partnerId();
                String person = id.get().orElse(location + "-I" + passes.size());
                passed.get()
                        .forEach((exam, day) -> passes.add(new ExamPass(
                                person,
                                location,
                                exam,
                                day,
                                expires.get().orElse(null),
                                from.get().orElse(null),
                                to.get().orElse(null))));
            }
            return count.get();
        });
    }

    /**
     * How many there are of a customer or person.
     *
     * @param rows rows of each, and one for itself, since each takes its time also where it has none
     */
    private Read<Integer> count(YamlFields fields, long rows) {
        return CaseValues.or(fields, "count", 1, YamlValue::count).then(count -> {
            given = Math.min(given + count * rows, MOST_ROWS + 1L);
            return given <= MOST_ROWS
                    ? Read.of(count)
                    : fields.owner()
                            .report(
                                    "gives, with what stands before it, more than " + MOST_ROWS + " rows",
                                    "lower 'count', or leave out months");
        });
    }

    private static Read<Optional<LocalDate>> day(YamlFields fields, String name) {
        return CaseValues.or(fields, name, Optional.empty(), at -> at.day().then(day -> Read.of(Optional.of(day))));
    }

    private static Read<Map<String, LocalDate>> days(YamlValue value) {
        return value.entries().then(entries -> {
            Map<String, Read<LocalDate>> days = new LinkedHashMap<>();
            entries.forEach((name, day) -> days.put(name, day.day()));
            return Read.all(days);
        });
    }
}
