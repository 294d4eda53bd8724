package org.partnerscore.definitions.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Grid;
import org.partnerscore.core.programme.Group;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.MarketBasis;
import org.partnerscore.core.programme.MeasureDefinition.ConsumptionGrowth;
import org.partnerscore.core.programme.MeasureDefinition.GrowthOverBase;
import org.partnerscore.core.programme.MeasureDefinition.PeopleCertified;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.definitions.model.Example;
import org.partnerscore.definitions.model.IndicatorNotes;
import org.partnerscore.definitions.model.ProgrammeDefinition;

/** The page of an indicator. */
final class IndicatorPage {
    private final Programme programme;
    private final Indicator indicator;
    private final IndicatorNotes notes;
    private final Lines lines;
    private final Markdown page = new Markdown();
    private final SettingsSection settings;

    IndicatorPage(ProgrammeDefinition definition, Indicator indicator) {
        this.programme = definition.programme();
        this.indicator = indicator;
        this.notes = Objects.requireNonNull(definition.notes().get(indicator.id()), "notes of " + indicator.id());
        this.lines = new Lines(definition);
        this.settings = new SettingsSection(programme, lines, page);
    }

    String text() {
        page.block("# " + indicator.name().en());
        page.block(DocumentationGenerator.NOTICE);
        page.block(Markdown.code(indicator.id()) + " is an indicator of the programme ["
                + programme.name().en()
                + "](README.md), in the group " + group() + ". It is defined by rule "
                + Lines.rule(notes.rule(), "../../rules.md") + ". The values in force are those of the last day of the"
                + " month scored.");
        page.block(prose(indicator.measure().measure()));
        if (!(indicator.measure() instanceof PeopleCertified)) {
            page.block(
                    "What happens where the data set begins too late is told in [rules.md](../../rules.md#history).");
        }
        credit();
        market();
        pointsAndTarget();
        settings.add(indicator);
        example();
        return page.toString();
    }

    private String group() {
        return programme.groups().stream()
                .filter(group -> group.id().equals(indicator.group()))
                .map(Group::name)
                .findFirst()
                .orElseThrow()
                .en();
    }

    /** What a measure counts: the same text for every indicator that uses it. */
    private static String prose(String measure) {
        String name = measure + ".md";
        try (InputStream in = IndicatorPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no text " + name + " says what the measure counts");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void credit() {
        page.block("## Who is credited");
        String aspect = indicator.aspect();
        if (aspect == null) {
            page.block("The account of the partner location to which the pass belongs.");
            return;
        }
        page.block(
                "The accounts with one of these associations to a subscription of the customer, in force in the month"
                        + " concerned (aspect " + Markdown.code(aspect) + " of " + Lines.rule("R5", "../../rules.md")
                        + "). An account credited in several ways counts once.");
        grants(aspect);
        creditOfWorkloads(aspect);
    }

    private void grants(String aspect) {
        page.table(
                List.of("From", "Credited", "Source"),
                lines.rows(
                        "credit",
                        programme.credit(),
                        policy -> List.of(Words.grants(policy.grants().getOrDefault(aspect, List.of())))));
    }

    /** Which workloads are credited in another way. */
    private void creditOfWorkloads(String aspect) {
        Map<String, List<String>> byAspect = new TreeMap<>();
        if (SettingsSection.isOfPairs(indicator)) {
            programme.workloads().stream()
                    .filter(workload -> !workload.aspect(aspect).equals(aspect))
                    .forEach(workload -> byAspect.computeIfAbsent(workload.aspect(aspect), other -> new ArrayList<>())
                            .add(workload.name().en()));
        }
        byAspect.forEach((other, workloads) -> {
            page.block("For " + String.join(", ", workloads) + " it is aspect " + Markdown.code(other) + " instead:");
            grants(other);
        });
    }

    private void market() {
        Dated<MarketBasis> basis = indicator.marketBasis();
        if (basis != null) {
            page.block("## Which market");
            page.table(
                    List.of("From", "The account's market follows from", "Source"),
                    lines.rows(indicator.id() + ".market-basis", basis, value -> List.of(Words.basis(value))));
        }
    }

    private void pointsAndTarget() {
        Dated<BigDecimal> maximum = indicator.maximum();
        if (maximum == null) {
            page.block("## What the tiers need");
            page.block("There are no points. A tier needs this much of the indicator, and something of others ("
                    + Lines.rule("R21", "../../rules.md") + "):");
            page.table(
                    List.of("From", "Tier", "Id", "At least, in " + unit(), "Source"),
                    TierNeeds.rows(programme, lines, indicator, List.of()));
            return;
        }
        page.block("## Points and target");
        page.table(
                List.of("From", "Points at most", "Source"),
                lines.rows(
                        indicator.id() + ".maximum", maximum, (BigDecimal points) -> List.of(Markdown.number(points))));
        Dated<Grid> target = indicator.target();
        if (target == null) {
            page.block("All points or none: there is no target for partial points.");
            return;
        }
        page.block(
                "Points are the maximum times value divided by target, at least 0 and at most the maximum, rounded half"
                        + " up to hundredths (" + Lines.rule("R2", "../../rules.md") + "). The target:");
        settings.grid(indicator.id() + ".target", target, unit());
    }

    private String unit() {
        if (indicator.measure() instanceof GrowthOverBase || indicator.measure() instanceof ConsumptionGrowth) {
            return "per cent";
        }
        return Words.unit(indicator.unit());
    }

    private void example() {
        Example example = notes.example();
        WorkedExample worked = new WorkedExample(programme, indicator, example);
        page.block("## Worked example");
        String pathway = programme.pathways().stream()
                .filter(each -> each.id().equals(example.pathway()))
                .findFirst()
                .orElseThrow()
                .name()
                .en();
        String where = example.market().isEmpty()
                ? ""
                : programme.hasTracks()
                        ? " of track " + Markdown.code(example.market())
                        : " in a " + example.market() + " market";
        page.block("By the rules of " + example.on() + ", in " + pathway + ", for an account" + where + " "
                + worked.given() + ":");
        page.block("```text\n" + worked.steps() + "\n```");
    }
}
