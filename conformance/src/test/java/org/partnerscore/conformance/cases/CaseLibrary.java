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
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Finds and reads every case that stands beside a programme's definition; a field it does not know is an error. */
final class CaseLibrary {
    private static final String ROOT = "/org/partnerscore/programmes";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private CaseLibrary() {}

    private record Content(List<ProgrammeCase> cases) {}

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
        try {
            return new CaseFile(
                    programme,
                    topic,
                    YAML.readValue(Files.readString(file), Content.class).cases());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(programme + "/cases/" + topic + ".yaml cannot be read", e);
        }
    }

    private static String name(@org.jspecify.annotations.Nullable Path path) {
        return String.valueOf(Objects.requireNonNull(path).getFileName());
    }
}
