package org.partnerscore.cli.speech;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerscore.definitions.finding.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments of a command. */
public final class UsageMistake {
    private final Speaker speaker;

    public UsageMistake(Speaker speaker) {
        this.speaker = speaker;
    }

    /**
     * What is wrong, and where to read how it is done right.
     *
     * @param arguments all that was given
     */
    public String sentence(ParameterException mistake, List<String> arguments) {
        CommandLine command = mistake.getCommandLine();
        String help = command.getCommandSpec().qualifiedName().replaceFirst("^partnerscore", speaker.command());
        return wrong(mistake, command, arguments) + "\n"
                + speaker.text("usage.help", Map.of("command", help + " --help"));
    }

    private String wrong(ParameterException mistake, CommandLine command, List<String> arguments) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), unmatched.isUnknownOption(), command);
        }
        if (mistake instanceof MissingParameterException missing) {
            Optional<String> misspelt = unknownOption(arguments, command);
            if (misspelt.isPresent()) {
                return unmatched(misspelt.get(), true, command);
            }
            String names =
                    missing.getMissing().stream().map(UsageMistake::withLabel).collect(Collectors.joining(", "));
            return speaker.text("usage.missing", Map.of("options", names));
        }
        if (mistake instanceof OverwrittenOptionException twice) {
            return speaker.text("usage.twice", Map.of("option", name(twice.getOverwritten())));
        }
        @Nullable ArgSpec argument = mistake.getArgSpec();
        @Nullable String value = mistake.getValue();
        if (argument != null && value != null) {
            return speaker.text(
                    "usage.value",
                    Map.of("value", value, "option", name(argument), "accepted", accepted(argument.type())));
        }
        return speaker.text("usage.other", Map.of("detail", String.valueOf(mistake.getMessage())));
    }

    /** What is missing is often there, but misspelt. */
    private static Optional<String> unknownOption(List<String> arguments, CommandLine command) {
        return arguments.stream()
                .filter(argument -> argument.startsWith("--"))
                .map(UsageMistake::withoutValue)
                .filter(option -> !command.getCommandSpec().optionsMap().containsKey(option))
                .findFirst();
    }

    private static String withoutValue(String argument) {
        return argument.replaceFirst("=.*", "");
    }

    private String unmatched(String argument, boolean option, CommandLine command) {
        if (option) {
            List<String> options = command.getCommandSpec().options().stream()
                    .map(OptionSpec::longestName)
                    .toList();
            return didYouMean("usage.unknown-option", "option", argument, options);
        }
        Collection<String> commands = command.getSubcommands().keySet();
        return commands.isEmpty()
                ? speaker.text("usage.unexpected", Map.of("argument", argument))
                : didYouMean("usage.unknown-command", "command", argument, commands);
    }

    private String didYouMean(String key, String slot, String given, Collection<String> known) {
        String bare = withoutValue(given);
        String unknown = speaker.text(key, Map.of(slot, bare));
        return Spelling.nearest(bare, known)
                .map(name -> unknown + " " + speaker.text("usage.did-you-mean", Map.of("name", name)))
                .orElse(unknown);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String withLabel(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + argument.paramLabel()
                : argument.paramLabel();
    }

    private String accepted(Class<?> type) {
        if (type == YearMonth.class) {
            return speaker.text("usage.value.month");
        }
        if (type == LocalDate.class) {
            return speaker.text("usage.value.day");
        }
        if (type.isEnum()) {
            String choices = Arrays.stream(type.getEnumConstants())
                    .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            return speaker.text("usage.value.choice", Map.of("choices", choices));
        }
        return speaker.text("usage.value.number");
    }
}
