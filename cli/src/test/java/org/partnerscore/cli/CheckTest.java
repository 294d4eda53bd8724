package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    @TempDir
    Path folder;

    Path data;

    @BeforeEach
    void make_data() throws IOException {
        data = MadeUpData.in(folder);
    }

    @Test
    void a_good_data_set_is_said_to_be_good_and_what_is_in_it() {
        Run run = Run.of("check", "--data", data.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("No problems. The data set can be scored.", "It covers May 2019 to May 2021.")
                .containsPattern("customers +60\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void every_problem_is_told_with_its_place_its_value_and_what_to_do() throws IOException {
        MadeUpData.add(data, "customers", "lonely,Lonely,XX");
        MadeUpData.add(data, "partners", "nobody,nobody,Nobody,");
        Run run = Run.of("check", "--data", data.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("customers.csv:62  country  \"XX\"", "Empty value", "2 problems")
                .contains("→ Use the country's two letters");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void problems_come_as_a_document_too() throws IOException {
        MadeUpData.add(data, "customers", "lonely,Lonely,XX");
        Run run = Run.of("check", "--data", data.toString(), "--format", "json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("\"name\": \"problems\"", "\"usable\": false", "unknown-country");
    }

    @Test
    void an_empty_folder_lacks_every_table() {
        Run run = Run.of("check", "--data", folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Missing table", "subscription_months");
    }
}
