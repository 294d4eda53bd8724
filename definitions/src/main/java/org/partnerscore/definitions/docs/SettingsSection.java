package org.partnerscore.definitions.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Grid;
import org.partnerscore.core.programme.GrowthBands;
import org.partnerscore.core.programme.GrowthBands.Band;
import org.partnerscore.core.programme.HeadcountOption;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Market;
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
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;

/** The part of an indicator's page that shows the settings of its measure, by date. */
final class SettingsSection {
    private static final String FROM = "From";
    private static final String SOURCE = "Source";

    private final Programme programme;
    private final Lines lines;
    private final Markdown page;

    SettingsSection(Programme programme, Lines lines, Markdown page) {
        this.programme = programme;
        this.lines = lines;
        this.page = page;
    }

    void add(Indicator indicator) {
        String id = indicator.id();
        MeasureDefinition measure = indicator.measure();
        if (measure instanceof NetBilled billed) {
            netBilled(id, billed);
        } else if (measure instanceof AddsMinusLosses adds) {
            addsMinusLosses(id, adds);
        } else if (measure instanceof PeopleCertified people) {
            peopleCertified(id, people);
        } else if (measure instanceof CertifiedGrowth growth) {
            certifiedGrowth(id, growth);
        } else if (measure instanceof CrossedLine crossed) {
            page.block("## The line");
            grid(id + ".line", crossed.line(), "monthly active users");
            months(
                    id + ".reference-months",
                    crossed.referenceMonths(),
                    "Reference month",
                    " months before the month scored");
        } else if (measure instanceof GrowthOverBase growth) {
            page.block("## The base");
            grid(id + ".minimum-base", growth.minimumBase(), "monthly active users at least");
            months(id + ".base-months", growth.baseMonths(), "Earlier month", " months before the month scored");
        } else if (measure instanceof NetPairs pairs) {
            page.block("## The line");
            grid(id + ".line", pairs.line(), pairs.of() == PairAmount.BILLED ? "USD at least" : "MCV at least");
            months(id + ".base-months", pairs.baseMonths(), "Earlier month", " months before the month scored");
        } else if (measure instanceof ConsumptionGrowth growth) {
            page.block("## The base");
            grid(id + ".minimum-base", growth.minimumBase(), "MCV at least");
            months(id + ".base-months", growth.baseMonths(), "Earlier month", " months before the month scored");
        } else {
            throw new IllegalArgumentException("no section shows the settings of " + measure.measure());
        }
    }

    /** Whether an indicator is about pairs of a customer and a workload. */
    static boolean isOfPairs(Indicator indicator) {
        return indicator.measure() instanceof NetPairs || indicator.measure() instanceof ConsumptionGrowth;
    }

    private void netBilled(String id, NetBilled measure) {
        page.block("## Channels");
        page.table(
                List.of(FROM, "Channels that count", SOURCE),
                lines.rows(
                        id + ".channels",
                        measure.channels(),
                        channels -> List.of(Markdown.codes(new TreeSet<>(channels)
                                .stream().map(Channel::name).toList()))));
        page.table(
                List.of(FROM, "Limit from the start of the agreement", SOURCE),
                lines.rows(
                        id + ".agreement-months",
                        measure.agreementMonths(),
                        months -> List.of(new TreeMap<>(months)
                                .entrySet().stream()
                                        .map(limit -> Markdown.code(
                                                        limit.getKey().name()) + " " + limit.getValue() + " months")
                                        .collect(Collectors.joining(", ")))));
    }

    private void addsMinusLosses(String id, AddsMinusLosses measure) {
        page.block("## Whom a loss costs");
        page.table(
                List.of(FROM, "A loss costs 1 to", SOURCE),
                lines.rows(id + ".loss", measure.loss(), policy -> List.of(Words.loss(policy))));
        months(
                id + ".claim-back-months",
                measure.claimBackMonths(),
                "An add is recent enough",
                " months before the loss at most");
    }

    private void peopleCertified(String id, PeopleCertified measure) {
        page.block("## Exams");
        List<List<String>> rows = new ArrayList<>();
        for (Pathway pathway : programme.pathways()) {
            rows.addAll(lines.rows(
                    id + ".requirements." + pathway.id(),
                    measure.requirements(),
                    all -> List.of(Words.requirement(Objects.requireNonNull(all.get(pathway.id())))),
                    List.of(pathway.name().en())));
        }
        page.table(List.of(FROM, "Pathway", "Exams passed", SOURCE), rows);
        page.block(
                "Exams that are no longer offered, and until when they count: see [the programme](README.md#retired-exams).");
    }

    private void certifiedGrowth(String id, CertifiedGrowth measure) {
        page.block("The people are those of [" + name(measure.people()) + "](" + measure.people() + ".md).");
        page.block("## Baseline day");
        page.table(
                List.of(FROM, "The programme's baseline day", SOURCE),
                lines.rows(id + ".baseline", measure.baseline(), day -> List.of(day.toString())));
        page.block("## Growth needed");
        page.table(
                head(List.of("People on the baseline day", "Growth needed")),
                lines.manyRows(id + ".bands", measure.bands(), this::bands));
        List<List<String>> headcount = lines.manyRows(id + ".headcount", measure.headcount(), this::headcount);
        if (!headcount.isEmpty()) {
            page.block("## Headcount");
            page.table(head(List.of("People", "Reached at most", "Pays for")), headcount);
        }
    }

    private String name(String indicator) {
        return programme.indicator(indicator).orElseThrow().name().en();
    }

    private List<List<String>> bands(GrowthBands all) {
        List<List<String>> rows = new ArrayList<>();
        for (String market : programme.marketIds()) {
            List<Band> bands = all.bands().getOrDefault(market, List.of());
            for (int i = 0; i < bands.size(); i++) {
                Band band = bands.get(i);
                String size = i + 1 < bands.size()
                        ? band.atLeast() + " to " + (bands.get(i + 1).atLeast() - 1)
                        : band.atLeast() + " and more";
                rows.add(inMarket(market, List.of(size, band.percent() == null ? "no rate" : band.percent() + " %")));
            }
        }
        return rows;
    }

    private List<List<String>> headcount(HeadcountOption option) {
        return programme.marketIds().stream()
                .map(market -> inMarket(
                        market,
                        List.of(
                                Markdown.number(
                                        Objects.requireNonNull(option.people().get(market))),
                                option.withinMonths() + " months after the attainment",
                                option.paysForMonths() + " months from the first such day")))
                .toList();
    }

    private List<String> inMarket(String market, List<String> cells) {
        List<String> row = new ArrayList<>();
        if (!market.equals(Market.NONE)) {
            row.add(market);
        }
        row.addAll(cells);
        return row;
    }

    private List<String> head(List<String> columns) {
        List<String> head = new ArrayList<>(List.of(FROM));
        if (!programme.markets().isEmpty()) {
            head.add("Market");
        }
        head.addAll(columns);
        head.add(SOURCE);
        return head;
    }

    private void months(String path, Dated<Integer> months, String column, String words) {
        page.table(List.of(FROM, column, SOURCE), lines.rows(path, months, count -> List.of(count + words)));
    }

    /** A table of a number by pathway and market. */
    void grid(String path, Dated<Grid> grid, String unit) {
        List<List<String>> rows = new ArrayList<>();
        for (Pathway pathway : programme.pathways()) {
            rows.addAll(lines.rows(
                    path + "." + pathway.id(),
                    grid,
                    numbers -> programme.marketIds().stream()
                            .map(market -> Markdown.number(numbers.get(pathway.id(), market)))
                            .toList(),
                    List.of(pathway.name().en())));
        }
        List<String> head = new ArrayList<>(List.of(FROM, "Pathway"));
        programme.marketIds().forEach(market -> head.add(market.isEmpty() ? unit : market + ", " + unit));
        head.add(SOURCE);
        page.table(head, rows);
    }
}
