package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UsageTest {
    @Test
    void without_a_command_it_prints_its_help() {
        Run run = Run.of();

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: partnerscore", "score", "demo");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void it_tells_its_version() {
        assertThat(Run.of("--version").out()).startsWith("partnerscore ");
    }

    @Test
    void an_unknown_command_is_named_with_the_one_probably_meant() {
        Run run = Run.of("scor");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("There is no command scor. Did you mean score?", "partnerscore --help");
    }

    @Test
    void an_unknown_option_is_named_with_the_one_probably_meant() {
        Run run = Run.of("score", "--dta", "x");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("There is no option --dta. Did you mean --data?", "partnerscore score --help");
    }

    @Test
    void missing_options_are_all_named() {
        Run run = Run.of("generate");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Missing: --out DIR, --tenants N, --seed S");
    }

    @Test
    void a_command_that_reads_needs_a_source() {
        Run run = Run.of("score", "--month", "2021-05");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Missing: --data DIR or --workspace DIR");
    }

    @Test
    void a_command_that_reads_takes_one_source() {
        Run run = Run.of("score", "--month", "2021-05", "--data", "x", "--workspace", "y");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Leave out one of them");
    }

    @Test
    void a_month_that_is_none_is_told_how_to_be_written() {
        Run run = Run.of("score", "--data", "x", "--month", "May");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--month cannot be May: give a month as in 2021-05.");
    }

    @Test
    void an_unknown_format_is_told_the_choices() {
        Run run = Run.of("score", "--data", "x", "--month", "2021-05", "--format", "xml");

        assertThat(run.err()).contains("choose one of text, json, csv, parquet.");
    }

    @Test
    void an_option_given_twice_is_refused() {
        Run run = Run.of("score", "--data", "x", "--data", "y", "--month", "2021-05");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--data is given twice. Give it once.");
    }

    @Test
    void fewer_than_one_thread_is_refused() {
        Run run = Run.of("score", "--data", "x", "--month", "2021-05", "--threads", "0");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--threads is 0.");
    }

    @Test
    void the_language_is_that_of_the_locale() {
        assertThat(Run.in(Locale.CANADA_FRENCH, Map.of(), "--help").out()).contains("Utilisation");
    }

    @Test
    void another_language_may_be_asked_for_before_and_after_the_command() {
        assertThat(Run.of("--lang", "fr", "score", "--help").out()).contains("Utilisation");
        assertThat(Run.of("score", "--lang=fr", "--help").out()).contains("Utilisation");
    }

    @Test
    void mistakes_are_told_in_the_language_asked_for() {
        assertThat(Run.of("score", "--lang", "fr").err()).contains("Il manque");
    }

    @Test
    void a_language_it_does_not_speak_is_refused() {
        Run run = Run.of("--lang", "de");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("choose one of en, fr.");
    }
}
