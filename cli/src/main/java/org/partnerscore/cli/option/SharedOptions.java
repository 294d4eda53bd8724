package org.partnerscore.cli.option;

import org.jspecify.annotations.Nullable;
import org.partnerscore.presentation.words.Language;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options of every command. What they do is done before arguments are parsed; parsing sees to their spelling. */
@SuppressWarnings("unused")
public final class SharedOptions {
    @Option(names = "--lang", paramLabel = "en|fr", scope = ScopeType.INHERIT)
    private @Nullable Language language;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;
}
