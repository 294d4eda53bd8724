package org.partnerscore.definitions.read;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Grid;
import org.partnerscore.core.programme.GrowthBands;
import org.partnerscore.core.programme.HeadcountOption;
import org.partnerscore.core.programme.LossPolicy;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.MeasureDefinition.AddsMinusLosses;
import org.partnerscore.core.programme.MeasureDefinition.CertifiedGrowth;
import org.partnerscore.core.programme.MeasureDefinition.ConsumptionGrowth;
import org.partnerscore.core.programme.MeasureDefinition.CrossedLine;
import org.partnerscore.core.programme.MeasureDefinition.GrowthOverBase;
import org.partnerscore.core.programme.MeasureDefinition.NetBilled;
import org.partnerscore.core.programme.MeasureDefinition.NetPairs;
import org.partnerscore.core.programme.MeasureDefinition.PeopleCertified;
import org.partnerscore.core.programme.PairAmount;
import org.partnerscore.core.programme.Requirement;
import org.partnerscore.core.programme.Revision;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.YamlFields;
import org.partnerscore.definitions.yaml.YamlValue;

/** Reads an indicator's measure and its settings (R7 to R12). */
final class MeasureReader {
    private static final List<String> CHANNELS =
            Arrays.stream(Channel.values()).map(Enum::name).toList();
    private static final Map<String, LossPolicy> LOSSES = Map.of(
            "credited-in-month-before", LossPolicy.CREDITED_IN_MONTH_BEFORE,
            "credited-with-latest-add", LossPolicy.CREDITED_WITH_LATEST_ADD);

    private static final Map<String, PairAmount> AMOUNTS =
            Map.of("billed", PairAmount.BILLED, "consumption", PairAmount.CONSUMPTION);

    private final DatedReader dated;
    private final Cells cells;

    MeasureReader(DatedReader dated, Cells cells) {
        this.dated = dated;
        this.cells = cells;
    }

    /** The settings of a measure; those of another measure are reported. */
    Read<MeasureDefinition> read(YamlValue value, MeasureKind kind, String indicator) {
        return value.fields(kind.fields()).then(fields -> switch (kind) {
            case NET_BILLED -> netBilled(fields, indicator);
            case ADDS_MINUS_LOSSES -> addsMinusLosses(fields, indicator);
            case PEOPLE_CERTIFIED -> peopleCertified(fields, indicator);
            case CERTIFIED_GROWTH -> certifiedGrowth(fields, indicator);
            case CROSSED_LINE -> crossedLine(fields, indicator);
            case GROWTH_OVER_BASE -> growthOverBase(fields, indicator);
            case NET_PAIRS -> netPairs(fields, indicator);
            case CONSUMPTION_GROWTH -> consumptionGrowth(fields, indicator);
        });
    }

    private Read<MeasureDefinition> netBilled(YamlFields fields, String indicator) {
        Read<Dated<Set<Channel>>> channels = fields.read(
                "channels",
                value -> dated.always(
                        value,
                        indicator + ".channels",
                        null,
                        list -> FrameReader.set(
                                        list,
                                        item -> item.oneOf(Channel.values(), "channel")
                                                .then(channel -> Read.of(channel.name())))
                                .then(names -> Read.of(
                                        names.stream().map(Channel::valueOf).collect(Collectors.toSet())))));
        Read<Dated<Map<Channel, Integer>>> months = fields.read(
                "agreement-months",
                value -> dated.always(
                        value, indicator + ".agreement-months", Numbers.MONTHS, MeasureReader::monthsByChannel));
        return Read.build(() -> new NetBilled(channels.get(), months.get()));
    }

    private static Read<Map<Channel, Integer>> monthsByChannel(YamlValue value) {
        return value.fields(CHANNELS.toArray(new String[0])).then(fields -> {
            Map<String, Read<Integer>> reads = new LinkedHashMap<>();
            CHANNELS.forEach(name -> fields.find(name).ifPresent(at -> reads.put(name, at.count())));
            return Read.all(reads).then(months -> {
                Map<Channel, Integer> byChannel = new EnumMap<>(Channel.class);
                months.forEach((name, count) -> byChannel.put(Channel.valueOf(name), count));
                return Read.of(byChannel);
            });
        });
    }

    private Read<MeasureDefinition> addsMinusLosses(YamlFields fields, String indicator) {
        Read<Dated<LossPolicy>> loss = fields.read(
                "loss", value -> dated.always(value, indicator + ".loss", null, at -> at.oneOf(LOSSES, "loss policy")));
        Read<Dated<Integer>> claimBack = fields.find("claim-back-months")
                .map(value ->
                        dated.sometimes(value, indicator + ".claim-back-months", Numbers.MONTHS, YamlValue::count))
                .orElseGet(() -> loss.then(instead -> Read.of(never(indicator + ".claim-back-months", instead))));
        return loss.then(policies -> claimBack.then(months -> {
            for (Revision<LossPolicy> policy : policies.revisions()) {
                if (policy.value() == LossPolicy.CREDITED_WITH_LATEST_ADD
                        && months.find(policy.from()).isEmpty()) {
                    return fields.owner()
                            .report(
                                    "has no claim-back-months in force on " + policy.from() + ", when losses need them",
                                    "add a line to claim-back-months that begins on that day");
                }
            }
            return Read.of(new AddsMinusLosses(policies, months));
        }));
    }

    private Read<MeasureDefinition> peopleCertified(YamlFields fields, String indicator) {
        String name = indicator + ".requirements";
        Read<Map<String, Dated<Requirement>>> requirements =
                fields.read("requirements", value -> cells.byPathway(value, name, null, ExamReader::requirement));
        return requirements
                .then(parts -> Timelines.<Requirement, Map<String, Requirement>>join(name, parts, Map::copyOf))
                .then(joined -> Read.of(new PeopleCertified(joined)));
    }

    private Read<MeasureDefinition> certifiedGrowth(YamlFields fields, String indicator) {
        Read<String> people = fields.read("people", YamlValue::text);
        Read<Dated<LocalDate>> baseline =
                fields.read("baseline", value -> dated.always(value, indicator + ".baseline", null, YamlValue::day));
        Read<Dated<GrowthBands>> bands = fields.read(
                "bands",
                value -> dated.always(
                        value,
                        indicator + ".bands",
                        Numbers.PEOPLE,
                        line -> cells.byMarket(line, BandReader::bands).then(all -> Read.of(new GrowthBands(all)))));
        Read<Dated<HeadcountOption>> headcount = fields.find("headcount")
                .map(value -> dated.sometimes(value, indicator + ".headcount", Numbers.PEOPLE, this::headcount))
                .orElseGet(() -> baseline.then(instead -> Read.of(never(indicator + ".headcount", instead))));
        return Read.build(() -> new CertifiedGrowth(people.get(), baseline.get(), bands.get(), headcount.get()));
    }

    private Read<HeadcountOption> headcount(YamlValue value) {
        return value.fields("people", "within-months", "pays-for-months").then(fields -> {
            Read<Map<String, Integer>> people = fields.read("people", at -> cells.byMarket(at, YamlValue::count));
            Read<Integer> within = fields.read("within-months", YamlValue::count);
            Read<Integer> paysFor = fields.read("pays-for-months", YamlValue::count);
            return Read.build(() -> new HeadcountOption(people.get(), paysFor.get(), within.get()));
        });
    }

    private Read<MeasureDefinition> crossedLine(YamlFields fields, String indicator) {
        Read<Dated<Grid>> line = fields.read("line", value -> cells.grid(value, indicator + ".line", Numbers.USERS));
        Read<Dated<Integer>> reference = months(fields, "reference-months", indicator);
        return Read.build(() -> new CrossedLine(line.get(), reference.get()));
    }

    private Read<MeasureDefinition> growthOverBase(YamlFields fields, String indicator) {
        Read<Dated<Grid>> minimum =
                fields.read("minimum-base", value -> cells.grid(value, indicator + ".minimum-base", Numbers.USERS));
        Read<Dated<Integer>> base = months(fields, "base-months", indicator);
        return Read.build(() -> new GrowthOverBase(minimum.get(), base.get()));
    }

    private Read<MeasureDefinition> netPairs(YamlFields fields, String indicator) {
        Read<PairAmount> of = fields.read("of", value -> value.oneOf(AMOUNTS, "amount of a pair"));
        Read<Dated<Grid>> line = of.then(amount -> fields.read(
                "line",
                value -> cells.grid(
                        value,
                        indicator + ".line",
                        amount == PairAmount.BILLED ? Numbers.DOLLARS : Numbers.CONSUMPTION)));
        Read<Dated<Integer>> base = months(fields, "base-months", indicator);
        return Read.build(() -> new NetPairs(of.get(), line.get(), base.get()));
    }

    private Read<MeasureDefinition> consumptionGrowth(YamlFields fields, String indicator) {
        Read<Dated<Grid>> minimum = fields.read(
                "minimum-base", value -> cells.grid(value, indicator + ".minimum-base", Numbers.CONSUMPTION));
        Read<Dated<Integer>> base = months(fields, "base-months", indicator);
        return Read.build(() -> new ConsumptionGrowth(minimum.get(), base.get()));
    }

    private Read<Dated<Integer>> months(YamlFields fields, String field, String indicator) {
        return fields.read(
                field, value -> dated.always(value, indicator + "." + field, Numbers.MONTHS, YamlValue::count));
    }

    /** A value that a file leaves out since the programme never has it. */
    private static <T> Dated<T> never(String name, Dated<?> instead) {
        Revision<?> first = instead.revisions().get(0);
        return new Dated<>(name, List.of(new Revision<>(first.from(), null, first.reference())));
    }
}
