package org.partnerscore.definitions.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Revision;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.score.Outcome;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.YamlFields;
import org.partnerscore.definitions.yaml.YamlValue;

/** Reads what the cases of a file expect. Names are held to the programme, so that a slip is not taken for a failure. */
final class ExpectationReader {
    private static final String[] FIELDS = Stream.concat(
                    Stream.of("account", "pathway", "indicator", "month", "rules-as-of"),
                    Arrays.stream(ExpectedCell.values()).map(ExpectedCell::id))
            .toArray(String[]::new);

    private final Programme programme;
    private final Optional<String> topic;
    private final Map<String, String> pathways;
    private final Map<String, String> indicators;
    private final Map<ExpectedCell, Map<String, String>> words = new EnumMap<>(ExpectedCell.class);

    /** @param topic the name of the file: the indicator of every expectation that names none, if it is one */
    ExpectationReader(Programme programme, String topic) {
        this.programme = programme;
        this.topic = programme.indicator(topic).map(Indicator::id);
        pathways = names(programme.pathways().stream().map(Pathway::id));
        indicators = names(programme.indicators().stream().map(Indicator::id));
        Map<String, String> markets =
                names(Stream.concat(programme.marketIds().stream(), Stream.of(ExpectedCell.EMPTY)));
        words.put(ExpectedCell.MARKET, markets);
        words.put(ExpectedCell.TRACK, markets);
        words.put(ExpectedCell.OUTCOME, names(Arrays.stream(Outcome.values()).map(Outcome::id)));
        Map<String, String> tiers = names(Stream.concat(
                programme.tiers().revisions().stream()
                        .map(Revision::value)
                        .flatMap(Stream::ofNullable)
                        .flatMap(List::stream)
                        .map(Tier::id),
                Stream.of(Tier.NONE)));
        words.put(ExpectedCell.TIER, tiers);
        words.put(ExpectedCell.STATUS, tiers);
    }

    private static Map<String, String> names(Stream<String> ids) {
        return ids.filter(id -> !id.isEmpty())
                .collect(Collectors.toMap(
                        Function.identity(), Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** A pathway of the programme. */
    Read<String> pathway(YamlValue value) {
        return value.oneOf(pathways, "pathway");
    }

    /** A month that the data cover and that has rules. */
    Read<YearMonth> month(YamlValue value, MonthSpan data) {
        return CaseValues.month(value).then(month -> {
            if (!data.covers(month)) {
                return value.report("is not a month of the data of the case, " + data, "give the case other 'data'");
            }
            return month.atEndOfMonth().isBefore(programme.start())
                    ? value.report("ends before the first rules, " + programme.start(), "take a later month")
                    : Read.of(month);
        });
    }

    /**
     * One expectation.
     *
     * @param month that of the case
     * @param pathway that of the case; empty if it names none
     */
    Read<Expectation> read(
            YamlValue value, YearMonth month, Optional<String> pathway, MonthSpan data, List<Partner> partners) {
        return value.fields(FIELDS).then(fields -> {
            Read<String> account = account(fields, partners);
            Read<String> scored = fields.find("pathway")
                    .map(this::pathway)
                    .or(() -> pathway.map(Read::of))
                    .or(() -> pathways.size() == 1
                            ? Optional.of(Read.of(pathways.keySet().iterator().next()))
                            : Optional.empty())
                    .orElseGet(() -> value.report("names no pathway", "add 'pathway: …' here or to the case"));
            Read<YearMonth> when = CaseValues.or(fields, "month", month, at -> month(at, data));
            Read<LocalDate> rules = fields.find("rules-as-of")
                    .map(this::rules)
                    .orElseGet(() -> when.then(m -> Read.of(m.atEndOfMonth())));
            Read<Map<ExpectedCell, String>> cells = cells(fields);
            Read<Optional<String>> indicator = cells.then(all -> indicator(fields, all));
            return Read.build(() -> new Expectation(
                    value.line(),
                    account.get(),
                    scored.get(),
                    indicator.get().orElse(null),
                    when.get(),
                    rules.get(),
                    cells.get()));
        });
    }

    private static Read<String> account(YamlFields fields, List<Partner> partners) {
        Map<String, String> accounts = names(partners.stream().map(Partner::accountId));
        Optional<YamlValue> named = fields.find("account");
        if (named.isPresent()) {
            return named.get().oneOf(accounts, "account");
        }
        return accounts.size() == 1
                ? Read.of(accounts.keySet().iterator().next())
                : fields.owner().report("does not say of which account", "add 'account: …'");
    }

    private Read<LocalDate> rules(YamlValue value) {
        return value.day()
                .then(day -> day.isBefore(programme.start())
                        ? value.report("lies before the first rules, " + programme.start(), "take a later day")
                        : Read.of(day));
    }

    private Read<Map<ExpectedCell, String>> cells(YamlFields fields) {
        Map<String, Read<String>> reads = new LinkedHashMap<>();
        for (ExpectedCell cell : ExpectedCell.values()) {
            fields.find(cell.id()).ifPresent(at -> reads.put(cell.name(), cell(cell, at)));
        }
        if (reads.isEmpty()) {
            return fields.owner().report("expects nothing", "add what must come out, e.g. 'points: 5.00'");
        }
        return Read.all(reads).then(byName -> {
            Map<ExpectedCell, String> cells = new EnumMap<>(ExpectedCell.class);
            byName.forEach((name, text) -> cells.put(ExpectedCell.valueOf(name), text));
            return Read.of(cells);
        });
    }

    private Read<String> cell(ExpectedCell cell, YamlValue at) {
        if (cell == ExpectedCell.STATUS && !programme.keepsStatus()) {
            return at.report("is expected, but the programme keeps no tier for some months", "expect the tier");
        }
        return at.text().then(text -> {
            if (text.equals(ExpectedCell.EMPTY) && !cell.saysNone()) {
                return Read.of("");
            }
            return cell.number()
                    ? at.number().then(number -> Read.of(text))
                    : at.oneOf(words.getOrDefault(cell, Map.of()), cell.id());
        });
    }

    private Read<Optional<String>> indicator(YamlFields fields, Map<ExpectedCell, String> cells) {
        Optional<YamlValue> named = fields.find("indicator");
        if (named.isPresent()) {
            return named.get().oneOf(indicators, "indicator").then(id -> Read.of(Optional.of(id)));
        }
        if (topic.isPresent() || cells.keySet().stream().allMatch(ExpectedCell::ofPathway)) {
            return Read.of(topic);
        }
        return fields.owner()
                .report("does not say of which indicator", "add 'indicator: …', or name the file after one");
    }
}
