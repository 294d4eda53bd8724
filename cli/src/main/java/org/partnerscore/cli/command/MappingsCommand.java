package org.partnerscore.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.partnerscore.cli.option.ReportFormat;
import org.partnerscore.cli.option.WorkspaceOption;
import org.partnerscore.cli.speech.ExitCode;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.imports.mapping.Mapping;
import org.partnerscore.imports.mapping.MappingFile;
import org.partnerscore.imports.mapping.Mappings;
import org.partnerscore.imports.problem.RefusedFileException;
import org.partnerscore.presentation.json.MappingsDocument;
import org.partnerscore.presentation.terminal.ImportText;
import org.partnerscore.presentation.terminal.MappingsText;
import org.partnerscore.workspace.WorkspaceWriter;
import org.partnerscore.workspace.exports.ExportDerivation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists mappings: as {@code mappings} it holds the commands that try and add some as well. */
@Command(sortOptions = false, sortSynopsis = false)
final class MappingsCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private ReportFormat format;

    private MappingsCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    static CommandLine commandLine(Speaker speaker) {
        MappingsCommand mappings = new MappingsCommand(speaker);
        return new CommandLine(mappings)
                .setCommandName("mappings")
                .addSubcommand(new ListAll(mappings))
                .addSubcommand(new Test(mappings))
                .addSubcommand(new Add(mappings));
    }

    @Override
    public Integer call() throws Exception {
        return list(format);
    }

    private int list(ReportFormat shownAs) throws Exception {
        Mappings all = inForce();
        if (shownAs.json()) {
            Documents.give(MappingsDocument.of(all.version(), all.all()), speaker);
        } else {
            speaker.result(new MappingsText(speaker.language(), speaker.resultStyle()).list(all.all()));
        }
        return ExitCode.DONE;
    }

    private Mappings inForce() throws Exception {
        try (ExportDerivation derivation = new ExportDerivation(DataSetOptions.defaults())) {
            return derivation.mappings(workspace.open(derivation, speaker).mappingFiles());
        }
    }

    /** Lists the mappings in force. */
    @Command(name = "list", sortOptions = false, sortSynopsis = false)
    private static final class ListAll implements Callable<Integer> {
        private final MappingsCommand mappings;

        @Mixin
        private ReportFormat format;

        ListAll(MappingsCommand mappings) {
            this.mappings = mappings;
        }

        @Override
        public Integer call() throws Exception {
            return mappings.list(format);
        }
    }

    /** Tells what a name is mapped to. */
    @Command(name = "test", sortOptions = false, sortSynopsis = false)
    private static final class Test implements Callable<Integer> {
        private final MappingsCommand mappings;

        @Parameters(paramLabel = "NAME")
        private String name;

        @Mixin
        private ReportFormat format;

        Test(MappingsCommand mappings) {
            this.mappings = mappings;
        }

        @Override
        public Integer call() throws Exception {
            Speaker speaker = mappings.speaker;
            Mappings all = mappings.inForce();
            List<Mapping> found = all.of(name);
            if (format.json()) {
                Documents.give(MappingsDocument.of(all.version(), found), speaker);
            } else {
                speaker.result(new MappingsText(speaker.language(), speaker.resultStyle()).found(name, found));
            }
            return ExitCode.DONE;
        }
    }

    /** Adds a user's mappings. */
    @Command(name = "add", sortOptions = false, sortSynopsis = false)
    private static final class Add implements Callable<Integer> {
        private final MappingsCommand mappings;

        @Parameters(paramLabel = "FILE")
        private Path file;

        Add(MappingsCommand mappings) {
            this.mappings = mappings;
        }

        @Override
        public Integer call() throws Exception {
            Speaker speaker = mappings.speaker;
            String label = Objects.toString(file.getFileName());
            int count;
            try {
                count = MappingFile.read(file, label).size();
            } catch (RefusedFileException refused) {
                speaker.print(new ImportText(speaker.language(), speaker.messageStyle()).refused(refused.problems()));
                return ExitCode.BAD_DATA;
            }
            try (ExportDerivation derivation = new ExportDerivation(DataSetOptions.defaults());
                    WorkspaceWriter writer = mappings.workspace.writeOrCreate("mappings add", derivation, speaker)) {
                String key = writer.addMapping(file) ? "workspace.mappings.added" : "workspace.mappings.known";
                speaker.say(
                        speaker.text(key, Map.of("mappings", speaker.notation().number(count), "file", label)));
            }
            return ExitCode.DONE;
        }
    }
}
