package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteTest {
    @TempDir
    private Path folder;

    private static Run route(String... more) {
        return Run.of(SampleData.aboutAccount(
                "route",
                Stream.concat(Stream.of("--pathway", "customer-engagement"), Stream.of(more))
                        .toArray(String[]::new)));
    }

    @Test
    void the_cheapest_way_is_told_with_what_each_step_brings_and_why_nothing_is_cheaper() {
        Run run = route("--tier", "gold");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Cheapest                                                               USD\u00a09,000")
                .contains("Functional consultant growth 0.00 → 15.00 (19 → 22 people)")
                .contains("Another way (3)")
                .contains("leads to Gold: of all");
    }

    @Test
    void too_many_combinations_are_said_to_be_too_many() throws IOException {
        Path costs = Files.writeString(folder.resolve("costs.yaml"), """
                customers:
                  - {name: small, cost: 1000.03, at_most: 100, seats: 1, users: 1, billed: 1.37}
                  - {name: medium, cost: 1001.01, at_most: 100, seats: 5, users: 2, billed: 8.01}
                  - {name: large, cost: 1002.01, at_most: 100, seats: 50, users: 2, billed: 80.11}
                """);

        Run run = route("--tier", "gold", "--costs", costs.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Not known: there are too many combinations of steps")
                .contains("Lower the limits");
    }

    @Test
    void a_tier_month_or_file_that_is_wrong_is_answered_with_what_would_do() throws IOException {
        Path costs = Files.writeString(folder.resolve("costs.yaml"), "users: {step: 1, cost: 0, at_most: 500}\n");

        assertThat(route("--tier", "golden").err()).contains("Choose one of gold, silver.");
        assertThat(route("--tier", "gold", "--by", "2020-01").code()).isEqualTo(2);
        Run run = route("--tier", "gold", "--costs", costs.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("costs.yaml:1:24: users.cost: must be an amount above 0")
                .contains("users.at_most: must be at most 100")
                .contains("at_customers");
    }

    @Test
    void the_document_holds_ways_costs_and_proof() {
        assertThat(route("--tier", "gold", "--format", "json").out())
                .contains("\"name\": \"route\"", "\"best_cheaper\": \"71.81\"", "\"whole\": true")
                .contains("functional-consultants customer-engagement +3 by 2021-05-31");
    }

    @Test
    void another_programme_needs_no_costs_of_ones_own() {
        Run run = Run.of(SampleData.aboutAccount(
                "route", "--programme", "solutions-partner-business-applications", "--tier", "qualified"));

        assertThat(run.err()).contains("rules begin on 3 October 2022").doesNotContain("costs.yaml");
    }
}
