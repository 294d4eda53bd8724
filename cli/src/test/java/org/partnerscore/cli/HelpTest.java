package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.cli.command.PartnerscoreCommand;
import org.partnerscore.cli.console.Outlet;
import org.partnerscore.cli.console.Surroundings;
import org.partnerscore.cli.speech.HelpTexts;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.presentation.words.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class HelpTest {
    static Stream<Arguments> every_command_in_every_language() {
        return Stream.of(Language.values())
                .flatMap(language -> commands(line(language)).stream()
                        .map(command ->
                                Arguments.of(language, command.getCommandSpec().qualifiedName(), command)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("every_command_in_every_language")
    void every_command_says_what_it_does_and_what_its_options_mean(
            Language language, String name, CommandLine command) {
        CommandSpec spec = command.getCommandSpec();

        assertThat(spec.usageMessage().description()).isNotEmpty();
        assertThat(Stream.concat(spec.options().stream(), spec.positionalParameters().stream()))
                .allSatisfy(argument ->
                        assertThat(argument.description()).as(label(argument)).isNotEmpty());
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("every_command_in_every_language")
    void every_command_shows_examples_that_it_understands(Language language, String name, CommandLine command) {
        String[] examples = command.getCommandSpec().usageMessage().footer();

        assertThat(examples).isNotEmpty().allSatisfy(example -> {
            List<String> words = List.of(example.strip().split(" "));
            assertThat(words.get(0)).isEqualTo("partnerscore");
            line(language).parseArgs(words.subList(1, words.size()).toArray(String[]::new));
        });
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("every_command_in_every_language")
    void help_fits_a_terminal_of_80_columns(Language language, String name, CommandLine command) {
        assertThat(command.getUsageMessage(CommandLine.Help.Ansi.OFF).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void english_and_french_help_have_the_same_texts() {
        assertThat(new TreeSet<>(HelpTexts.in(Language.FR).keySet()))
                .isEqualTo(new TreeSet<>(HelpTexts.in(Language.EN).keySet()));
    }

    @Test
    void help_of_a_command_is_given_on_standard_output() {
        Run run = Run.of("score", "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: partnerscore score").contains("Examples:");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AssociationKind.class)
    void changes_of_every_kind_of_association_are_told(AssociationKind kind) {
        assertThat(Run.of("what-if", "--help").out()).contains("+" + kind, "-" + kind);
    }

    @Test
    void a_command_that_is_named_first_is_the_only_one_that_is_made() {
        Speaker speaker = speaker(Language.EN);
        for (String name :
                PartnerscoreCommand.commandLine(speaker).getSubcommands().keySet()) {
            CommandLine alone = PartnerscoreCommand.commandLine(speaker, List.of(name, "--help"));

            assertThat(alone.getSubcommands()).containsOnlyKeys(name);
            assertThat(alone.getSubcommands().values())
                    .extracting(CommandLine::getCommandName)
                    .containsExactly(name);
        }
    }

    private static String label(ArgSpec argument) {
        return argument.toString();
    }

    private static CommandLine line(Language language) {
        return PartnerscoreCommand.commandLine(speaker(language));
    }

    private static Speaker speaker(Language language) {
        Surroundings nowhere = new Surroundings(
                Outlet.plain(new ByteArrayOutputStream()),
                Outlet.plain(new ByteArrayOutputStream()),
                Map.of(),
                Locale.ROOT,
                "partnerscore");
        return new Speaker(language, nowhere);
    }

    private static List<CommandLine> commands(CommandLine line) {
        List<CommandLine> all = new ArrayList<>(List.of(line));
        line.getSubcommands().values().forEach(sub -> all.addAll(commands(sub)));
        return all;
    }
}
