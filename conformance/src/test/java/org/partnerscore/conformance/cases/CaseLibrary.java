package org.partnerscore.conformance.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.partnerscore.definitions.InvalidDefinitionsException;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.definitions.cases.CaseFile;
import org.partnerscore.definitions.cases.CaseReader;
import org.partnerscore.definitions.finding.Findings;
import org.partnerscore.definitions.yaml.DefinitionSource;

/** Finds and reads every case that stands beside a bundled programme's definition, whatever its name. */
final class CaseLibrary {
    private static final String ROOT = "/org/partnerscore/programmes";
    private static final ProgrammeCatalog PROGRAMMES = ProgrammeCatalog.bundled();

    private CaseLibrary() {}

    /** All case files of all programmes. */
    static List<CaseFile> all() {
        URL root = Objects.requireNonNull(CaseLibrary.class.getResource(ROOT), ROOT);
        try {
            URI uri = root.toURI();
            if (!uri.getScheme().equals("jar")) {
                return filesUnder(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return filesUnder(jar.getPath(ROOT));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<CaseFile> filesUnder(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> "cases".equals(name(file.getParent())))
                    .sorted()
                    .map(CaseLibrary::read)
                    .toList();
        }
    }

    private static CaseFile read(Path file) {
        String programme = name(Objects.requireNonNull(file.getParent()).getParent());
        String topic = name(file).replace(".yaml", "");
        Findings findings = new Findings();
        return CaseReader.read(DefinitionSource.of(file), topic, PROGRAMMES.programme(programme), findings)
                .find()
                .orElseThrow(() -> new InvalidDefinitionsException(findings.list()));
    }

    private static String name(@org.jspecify.annotations.Nullable Path path) {
        return String.valueOf(Objects.requireNonNull(path).getFileName());
    }
}
