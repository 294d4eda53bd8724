package org.partnerscore.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnerscore.dataset.problem.ProblemKind;

/** The page docs/dataset.md. With {@code -Ddocs.write=true} its tables are written before it is tested. */
class DataSetPageTest {
    private static final String WRITE = "./mvnw -q -pl dataset -am test -Dtest=DataSetPageTest "
            + "-Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write=true";
    private static final Path PAGE =
            Path.of(System.getProperty("partnerscore.root", "..")).resolve("docs/dataset.md");
    private static final String BEGIN = "<!-- The tables are written from their description in the code. -->\n\n";
    private static final String END = "<!-- End of the tables. -->\n";

    @BeforeAll
    static void write_if_asked() throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            String page = Files.readString(PAGE);
            String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
            Files.writeString(PAGE, before + TablesSection.text() + page.substring(page.indexOf(END)));
        }
    }

    @Test
    void its_tables_are_those_of_the_code() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END)))
                .as("docs/dataset.md is stale; write it with: %s", WRITE)
                .isEqualTo(TablesSection.text());
    }

    @Test
    void it_explains_every_kind_of_problem() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(Arrays.stream(ProblemKind.values()).map(kind -> "| `" + kind.id() + "` |"))
                .allSatisfy(row -> assertThat(page).contains(row));
    }

    @Test
    void every_description_of_a_table_ends_in_its_grain() {
        assertThat(Table.values())
                .allSatisfy(table -> assertThat(table.description()).matches(".*: one row per [^:]+\\."));
    }
}
