package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerscore.cli.console.Outlet;
import org.partnerscore.cli.console.Surroundings;
import org.partnerscore.presentation.terminal.Style;

/** The examples in the documentation are what the commands print. {@code -Ddocs.write=true} writes them. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "docs", "examples");

    /** Title in English and French, and the command. */
    private record Example(String en, String fr, String command) {}

    private static final List<Example> EXPLANATIONS = List.of(
            new Example(
                    "How all points of an account come about",
                    "Comment viennent tous les points d'un compte",
                    "explain --account 4623905"),
            new Example(
                    "Why only six new customers",
                    "Pourquoi seulement six nouveaux clients",
                    "explain --account 4623905 --pathway customer-engagement --indicator net-customer-adds"),
            new Example(
                    "Why nineteen consultants are not growth enough",
                    "Pourquoi dix-neuf consultants ne sont pas une croissance suffisante",
                    "explain --account 4623905 --pathway customer-engagement --indicator functional-consultant-growth"),
            new Example(
                    "Why this customer does not count",
                    "Pourquoi ce client ne compte pas",
                    "explain --account 4623905 --tenant alderbank-mutual.example"),
            new Example(
                    "Why this person does not count",
                    "Pourquoi cette personne ne compte pas",
                    "explain --account 4623905 --individual person-771"),
            new Example(
                    "Which customer made the market developed",
                    "Quel client a rendu le marché développé",
                    "explain --account 4950226 --pathway customer-engagement --indicator new-large-deployments"),
            new Example(
                    "What lost customers cost",
                    "Ce que coûtent les clients perdus",
                    "explain --account 5127460 --pathway customer-engagement --indicator net-customer-adds"),
            new Example(
                    "Whose certification ended",
                    "Quelle certification a pris fin",
                    "explain --account 4517330 --pathway finance-and-operations --indicator functional-consultants"));

    private static final List<Example> GAPS = List.of(
            new Example("Just below silver", "Juste sous l'argent", "gaps --account 4623905"),
            new Example(
                    "One consultant's exam expired", "L'examen d'un consultant a expiré", "gaps --account 4517330"));

    private static final List<Example> FORECASTS = List.of(
            new Example("How long gold lasts", "Combien de temps dure l'or", "forecast --account 4402817"),
            new Example(
                    "The tier on the day of the anniversary",
                    "Le niveau au jour de l'anniversaire",
                    "forecast --account 4731142"),
            new Example(
                    "If people and use go on growing as they did",
                    "Si les personnes et l'usage continuent de croître ainsi",
                    "forecast --account 4623905 --months 6 --assume trend"));

    private static final List<Example> DIFFERENCES = List.of(
            new Example(
                    "What three months changed",
                    "Ce que trois mois ont changé",
                    "diff --account 4623905 --from 2021-02 --to 2021-05"),
            new Example(
                    "What new rules changed on the same facts",
                    "Ce que de nouvelles règles ont changé sur les mêmes faits",
                    "diff --account 4402817 --rules-from 2020-09-15 --rules-to 2021-05-31"));

    private static final List<Example> STANDINGS = List.of(new Example(
            "An anniversary that did not hold", "Un anniversaire qui n'a pas tenu", "standing --account 4731142"));

    private static final List<Example> WHAT_IF = List.of(
            new Example(
                    "Three more consultants",
                    "Trois consultants de plus",
                    "what-if --account 4623905 --change 'consultants customer-engagement +3'"),
            new Example(
                    "A large customer lost in July",
                    "Un gros client perdu en juillet",
                    "what-if --account 4402817 --months 3 --change 'customer alderbank-mutual.example leaves from 2021-07'"),
            new Example(
                    "Two plans compared",
                    "Deux plans comparés",
                    "what-if --account 4623905 --months 6 --scenario docs/examples/consultants.yaml"
                            + " --compare docs/examples/customers.yaml"));

    private static final List<Example> ROUTES = List.of(
            new Example(
                    "From just below silver to gold",
                    "De juste sous l'argent à l'or",
                    "route --account 4623905 --tier gold"),
            new Example(
                    "Gold by August, kept for half a year",
                    "L'or en août, gardé six mois",
                    "route --account 4731142 --pathway finance-and-operations --tier gold --by 2021-08 --keep 6"),
            new Example("Out of reach", "Hors d'atteinte", "route --account 4402817 --tier gold --by 2022-03"));

    private static final Map<String, List<Example>> PAGES = Map.of(
            "explain",
            EXPLANATIONS,
            "gaps",
            GAPS,
            "forecast",
            FORECASTS,
            "diff",
            DIFFERENCES,
            "standing",
            STANDINGS,
            "what-if",
            WHAT_IF,
            "route",
            ROUTES);

    /** A word of a command, quoted where it holds spaces. */
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @ParameterizedTest
    @CsvSource({
        "explain, en, Explanations, 'of the sample data ([docs/sample](../sample/README.md)), as printed.'",
        "explain, fr, Explications, 'tirées des données d''exemple ([docs/sample](../sample/README.md)), telles quelles.'",
        "gaps, en, Gaps, 'of the sample data ([docs/sample](../sample/README.md)), as printed.'",
        "gaps, fr, Crédit manqué, 'd''après les données d''exemple ([docs/sample](../sample/README.md)), tel quel.'",
        "forecast, en, Forecasts, 'of the sample data ([docs/sample](../sample/README.md)), as printed.'",
        "forecast, fr, Prévisions, 'tirées des données d''exemple ([docs/sample](../sample/README.md)), telles quelles.'",
        "diff, en, Differences, 'of the sample data ([docs/sample](../sample/README.md)), as printed.'",
        "diff, fr, Différences, 'tirées des données d''exemple ([docs/sample](../sample/README.md)), telles quelles.'",
        "standing, en, Standing, 'of a competency in the sample data ([docs/sample](../sample/README.md)), as printed.'",
        "standing, fr, État, 'd''une compétence dans les données d''exemple ([docs/sample](../sample/README.md)), tel quel.'",
        "what-if, en, What if, 'with the sample data ([docs/sample](../sample/README.md)), as printed.'",
        "what-if, fr, Et si, 'd''après les données d''exemple ([docs/sample](../sample/README.md)), tel quel.'",
        "route, en, Route, 'with the sample data ([docs/sample](../sample/README.md)), as printed.'",
        "route, fr, Chemin, 'd''après les données d''exemple ([docs/sample](../sample/README.md)), tel quel.'",
    })
    void examples_are_what_the_command_prints(String name, String language, String title, String about)
            throws IOException {
        List<String> blocks = new ArrayList<>(List.of("# " + title, title + " " + about));
        for (Example example : PAGES.getOrDefault(name, List.of())) {
            blocks.add("## " + (language.equals("en") ? example.en : example.fr));
            blocks.add("```\n$ partnerscore " + example.command.replaceFirst(" ", " --data docs/sample ") + "\n\n"
                    + output(example.command, language) + "```");
        }
        String page = String.join("\n\n", blocks) + "\n";

        Path file = EXAMPLES.resolve(name + "." + language + ".md");
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(EXAMPLES);
            Files.writeString(file, page);
        }
        assertThat(file).as("run with -Ddocs.write=true to write it").hasContent(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void the_example_of_a_report_is_what_the_command_writes(String language, @TempDir Path folder) throws IOException {
        Path page = folder.resolve("report.html");
        output("report --account 4623905 --out " + page, language);

        Path file = EXAMPLES.resolve("report." + language + ".html");
        if (Boolean.getBoolean("docs.write")) {
            Files.copy(page, file, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(file).as("run with -Ddocs.write=true to write it").hasSameTextualContentAs(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void on_a_terminal_nothing_differs_but_the_colours(String language) {
        for (Example example : PAGES.values().stream().map(page -> page.get(0)).toList()) {
            String plain = output(example.command, language);
            ByteArrayOutputStream coloured = new ByteArrayOutputStream();
            Main.run(
                    arguments(example.command),
                    new Surroundings(
                            new Outlet(coloured, true, new Style(StandardCharsets.UTF_8, true)),
                            Outlet.plain(new ByteArrayOutputStream()),
                            Map.of(),
                            Locale.forLanguageTag(language),
                            "partnerscore"));

            String text = coloured.toString(StandardCharsets.UTF_8);
            assertThat(text).as(example.command).contains("\u001b[");
            assertThat(text.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll(" +\n", "\n"))
                    .isEqualTo(plain);
        }
    }

    private static List<String> arguments(String command) {
        List<String> arguments = WORD.matcher(command.replace("docs/", "../docs/"))
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .collect(Collectors.toCollection(ArrayList::new));
        arguments.addAll(1, List.of("--data", SampleData.FOLDER.toString()));
        return arguments;
    }

    private String output(String command, String language) {
        Run run = Run.in(
                Locale.forLanguageTag(language), Map.of(), arguments(command).toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .as("no line is wider than 80 columns: " + command)
                .allMatch(line -> line.codePointCount(0, line.length()) <= 80);
        return run.out();
    }
}
