package org.partnerscore.workspace.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.workspace.fault.WorkspaceException;
import org.partnerscore.workspace.store.Layout;

class ScenariosTest {
    @TempDir
    private Path root;

    private Scenarios scenarios;

    @BeforeEach
    void open() {
        scenarios = new Scenarios(new Layout(root));
    }

    private static KeptScenario scenario(String account, String name, String... changes) {
        return new KeptScenario(
                "programme", account, name, List.of(changes), "somebody", Instant.parse("2021-06-01T10:00:00Z"));
    }

    @Test
    void what_is_kept_is_found_by_another_reader_of_the_workspace() throws IOException {
        scenarios.keep(scenario("../A 1", "Plan / \u00e9t\u00e9", "person P leaves"));

        assertThat(new Scenarios(new Layout(root)).of("programme", "../A 1"))
                .containsExactly(scenario("../A 1", "Plan / \u00e9t\u00e9", "person P leaves"));
        assertThat(scenarios.of("programme", "A")).isEmpty();
        assertThat(scenarios.of("other", "../A 1")).isEmpty();
    }

    @Test
    void one_of_the_same_name_takes_the_place_of_the_other() throws IOException {
        scenarios.keep(scenario("A", "Plan", "one"));
        String before = scenarios.state("A");
        scenarios.keep(scenario("A", "Plan", "two"));

        assertThat(scenarios.of("programme", "A")).containsExactly(scenario("A", "Plan", "two"));
        assertThat(scenarios.state("A")).isNotEqualTo(before);
    }

    @Test
    void so_many_are_kept_of_an_account_and_no_more() throws IOException {
        for (int i = 0; i < Scenarios.MOST; i++) {
            assertThat(scenarios.keep(scenario("A", "Plan " + i, "one"))).isTrue();
        }

        assertThat(scenarios.keep(scenario("A", "One more", "one"))).isFalse();
        assertThat(scenarios.keep(scenario("A", "Plan 3", "two"))).isTrue();
        assertThat(scenarios.keep(scenario("B", "One more", "one"))).isTrue();
        assertThat(scenarios.remove("programme", "A", "Plan 5")).isTrue();
        assertThat(scenarios.keep(scenario("A", "One more", "one"))).isTrue();
    }

    @Test
    void what_is_removed_is_gone() throws IOException {
        scenarios.keep(scenario("A", "Plan", "one"));

        assertThat(scenarios.remove("programme", "A", "Plan")).isTrue();
        assertThat(scenarios.find("programme", "A", "Plan")).isEmpty();
        assertThat(scenarios.remove("programme", "A", "Plan")).isFalse();
    }

    @Test
    void words_are_replaced_in_all_of_them_and_only_whole_ones() throws IOException {
        scenarios.keep(scenario("A", "Plan", "person P leaves", "users PP +1"));

        scenarios.replace(word -> word.equals("P") ? "X" : word);

        assertThat(scenarios.of("programme", "A"))
                .containsExactly(scenario("A", "Plan", "person X leaves", "users PP +1"));
    }

    @Test
    void a_file_that_was_damaged_is_named() throws IOException {
        scenarios.keep(scenario("A", "Plan", "one"));
        try (Stream<Path> all = Files.walk(root)) {
            Files.writeString(all.filter(Files::isRegularFile).findFirst().orElseThrow(), "{");
        }

        assertThatThrownBy(() -> scenarios.of("programme", "A")).isInstanceOf(WorkspaceException.class);
    }

    @Test
    void what_is_no_line_is_no_name_and_no_change() {
        assertThat(KeptScenario.isName("Plan")).isTrue();
        assertThat(Stream.of("", " Plan", "a\nb", "x".repeat(61)).filter(KeptScenario::isName))
                .isEmpty();
        assertThatThrownBy(() -> scenario("A", "Plan")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scenario("A", "Plan", "a\tb")).isInstanceOf(IllegalArgumentException.class);
    }
}
