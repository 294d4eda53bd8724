package org.partnerscore.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A data set with the two tables that scoring one month of it must write.
 *
 * @param dataSet name of the data set
 * @param programme id of the programme
 * @param month the month scored
 */
public record ConformanceCase(String dataSet, String programme, YearMonth month) {
    /** Every case there is: every month of every programme of every data set. */
    public static List<ConformanceCase> all() {
        return folders(root())
                .flatMap(dataSet -> folders(dataSet.resolve("expected"))
                        .flatMap(programme -> folders(programme)
                                .map(month -> new ConformanceCase(
                                        dataSet.getFileName().toString(),
                                        programme.getFileName().toString(),
                                        YearMonth.parse(month.getFileName().toString())))))
                .toList();
    }

    private static Path root() {
        URL readme = Objects.requireNonNull(ConformanceCase.class.getResource("/cases/README.md"));
        try {
            return Objects.requireNonNull(Path.of(readme.toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Path> folders(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder with its tables. */
    public Path data() {
        return root().resolve(dataSet).resolve("data");
    }

    String expectedScores() {
        return expected("scores.csv");
    }

    String expectedIndicators() {
        return expected("indicators.csv");
    }

    private String expected(String file) {
        try {
            return Files.readString(root().resolve(dataSet)
                    .resolve("expected")
                    .resolve(programme)
                    .resolve(month.toString())
                    .resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return dataSet + ", " + programme + ", " + month;
    }
}
