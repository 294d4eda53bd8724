package org.partnerscore.cli.option;

import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.engine.cluster.ClusterDataSet;
import org.partnerscore.engine.cluster.ClusterEngine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What computes: this machine by itself, or a system that spreads work over machines. */
public final class EngineOption {
    private static final String EMBEDDED = "embedded";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--engine", paramLabel = "embedded|spark")
    private String engine = EMBEDDED;

    /**
     * The system asked for; empty for this machine.
     *
     * @throws WrongUsageException if it is not on the class path
     */
    public Optional<ClusterEngine> cluster(Speaker speaker) {
        if (engine.equals(EMBEDDED)) {
            return Optional.empty();
        }
        for (ClusterEngine found : ServiceLoader.load(ClusterEngine.class)) {
            if (found.id().equals(engine)) {
                return Optional.of(found);
            }
        }
        throw new WrongUsageException(speaker.text("engine.absent", Map.of("engine", engine)));
    }

    /** Opens the data set that {@code --data} names with a system. */
    public ClusterDataSet open(ClusterEngine cluster, int threads, Speaker speaker) throws Exception {
        return cluster.open(address("--data", speaker), threads);
    }

    /**
     * The folder given with an option as it was written: an address such as {@code hdfs://host/folder} is no path of this
     * machine.
     */
    public String address(String option, Speaker speaker) {
        OptionSpec given = command.commandLine().getParseResult().matchedOption(option);
        if (given == null) {
            throw new WrongUsageException(speaker.text("engine.needs", Map.of("engine", engine, "option", option)));
        }
        return given.originalStringValues().get(0);
    }
}
