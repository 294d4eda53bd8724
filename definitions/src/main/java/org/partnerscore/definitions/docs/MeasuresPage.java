package org.partnerscore.definitions.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.partnerscore.definitions.read.MeasureKind;

/** The page of every measure and policy: what the linter knows of them, told in the words of the schema. */
final class MeasuresPage {
    private static final Pattern RULE = Pattern.compile("\\bR([0-9]+)\\b");

    private final SchemaPart schema = SchemaPart.ofProgrammes();

    String text() {
        Markdown page = new Markdown();
        page.block("# Measures and policies");
        page.block("<!-- Written by DocumentationGenerator from the registry of measures and the schema; do not edit."
                + " -->");
        page.block("A measure is the logic of an indicator: `measure: {name: …}` and the settings below. A setting that"
                + " is dated is a list of lines, the oldest first: `from`, `value`, `unit` where it has one,"
                + " `rule`, `source`. Of no setting is a value assumed: what may be left out is then not in force"
                + " on any day.");
        for (MeasureKind kind : MeasureKind.values()) {
            measure(page, kind);
        }
        page.block("## Policies");
        page.block("Who is credited, what a market follows from, and how a workload is metered.");
        policy(page, "Kinds of association, in `credit`", schema.at("$defs", "kind"));
        policy(
                page,
                "`market-basis` of an indicator",
                schema.at("$defs", "indicator", "properties", "market-basis").line());
        policy(page, "`metered-by` of a workload", schema.at("$defs", "workload", "properties", "metered-by"));
        return page.toString();
    }

    private void measure(Markdown page, MeasureKind kind) {
        SchemaPart part = schema.at("$defs", kind.id());
        page.block("## " + Markdown.code(kind.id()));
        page.block(linked(part.description()));
        List<String> facts = new ArrayList<>();
        facts.add("Its values are counted in "
                + kind.unit().name().toLowerCase(Locale.ROOT).replace("usd", "USD") + ".");
        facts.add(
                kind.credited()
                        ? "It takes credit for customers: the indicator needs an `aspect`."
                        : "It is about people: the indicator has no `aspect`.");
        facts.add(
                kind.findsItsTarget()
                        ? "Its settings hold the target: the indicator has no `target`."
                        : kind.isGrowth()
                                ? "The indicator needs a `target`."
                                : "The indicator needs a `target`, except in a programme without points.");
        if (kind.isGrowth()) {
            facts.add("It earns points: a programme without points cannot use it.");
        }
        if (kind.needsWorkloads()) {
            facts.add("The programme needs `workloads`.");
        }
        page.block(String.join("\n", facts));
        page.table(
                List.of("Setting", "What it says", "Needed", "Dated", "Unit"),
                kind.settings().stream()
                        .map(name -> row(name, part.at("properties", name), part.requires(name)))
                        .toList());
        for (String name : kind.settings()) {
            SchemaPart setting = part.at("properties", name);
            policy(page, "Values of " + Markdown.code(name), setting.isDated() ? setting.line() : setting);
        }
    }

    private static List<String> row(String name, SchemaPart setting, boolean needed) {
        return List.of(
                Markdown.code(name),
                linked(setting.description()),
                needed ? "yes" : "no",
                setting.isDated() ? "yes" : "no",
                String.join(" or ", setting.units()));
    }

    /** The values there are, each with what it means; nothing where any value of a type will do. */
    private static void policy(Markdown page, String title, SchemaPart values) {
        List<String> choices = values.choices().entrySet().stream()
                .map(choice -> "- " + Markdown.code(choice.getKey()) + ": " + linked(choice.getValue()))
                .toList();
        if (!choices.isEmpty()) {
            page.block(title + ":\n\n" + String.join("\n", choices));
        }
    }

    private static String linked(String text) {
        return RULE.matcher(text).replaceAll("[R$1](../rules.md#r$1)");
    }
}
