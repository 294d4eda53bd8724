package org.partnerscore.cli.option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.workspace.run.RunRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** By which programme and rules to score. */
public final class RulesOptions {
    /** The programme taken when none is named. */
    public static final String DEFAULT_PROGRAMME = "cloud-business-applications";

    @Option(names = "--programme", paramLabel = "ID|FILE")
    private String programme = DEFAULT_PROGRAMME;

    @Option(names = "--rules-as-of", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate rulesAsOf;

    @Mixin
    private ProgrammesOption programmes;

    @Option(names = "--countries", paramLabel = "FILE")
    private @Nullable Path countries;

    /** Read once for a command, though several of its steps ask for it. */
    private @Nullable ProgrammeDefinition definition;

    /** Id of the programme. */
    public String id() {
        return programme;
    }

    /** The day whose rules are taken; null for the last day of the month scored. */
    public @Nullable LocalDate rulesAsOf() {
        return rulesAsOf;
    }

    /**
     * The programme that something was scored by.
     *
     * @param scoredBy its id
     * @throws WrongUsageException if another one is asked for, or there is no such programme
     */
    public Programme programme(String scoredBy, Speaker speaker) {
        String asked = programme.equals(DEFAULT_PROGRAMME) ? scoredBy : programme;
        Programme found = programmes.definition(asked, speaker).programme();
        if (!found.id().equals(scoredBy)) {
            throw new WrongUsageException(speaker.text("explain.other-programme", Map.of("programme", scoredBy)));
        }
        return found;
    }

    /**
     * The programme.
     *
     * @throws WrongUsageException if there is no such programme, or it takes no list of countries and one is given
     */
    public Programme programme(Speaker speaker) {
        Programme found = definition(speaker).programme();
        return countries == null ? found : ProgrammeCatalog.withCountries(found, countries(found, countries, speaker));
    }

    /**
     * What a run of a month scores.
     *
     * @throws WrongUsageException as {@link #programme}
     */
    public RunRequest run(YearMonth month, Speaker speaker) {
        ProgrammeDefinition definition = definition(speaker);
        @Nullable Path list = countries == null ? null : countries(definition.programme(), countries, speaker);
        return new RunRequest(definition, list, month, rulesAsOf);
    }

    private ProgrammeDefinition definition(Speaker speaker) {
        if (definition == null) {
            definition = programmes.definition(programme, speaker);
        }
        return definition;
    }

    private Path countries(Programme found, Path given, Speaker speaker) {
        if (found.markets().isEmpty() || found.markets().get(0).countries() == null) {
            throw new WrongUsageException(speaker.text("usage.no-countries", Map.of("programme", found.id())));
        }
        return given;
    }
}
