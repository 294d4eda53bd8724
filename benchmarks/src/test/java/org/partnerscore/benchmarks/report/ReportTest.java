package org.partnerscore.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.partnerscore.benchmarks.job.Measurement;

class ReportTest {
    private static final SizeReport SMALL =
            new SizeReport(10_000, 400_000, List.of(series("bare scan", 400), series("score", 900, 700, 800)));
    private static final SizeReport LARGE =
            new SizeReport(100_000, 4_000_000, List.of(series("bare scan", 2000), series("score", 4000)));

    @Test
    void a_size_shows_median_extremes_and_ratios_to_the_first_two_jobs() {
        assertThat(SMALL.markdown()).isEqualTo("""
                ### 10,000 tenants, 400,000 rows

                | job | median s | min s | max s | ÷ bare scan | ÷ score | rows/s | processor s | peak MiB |
                |---|---:|---:|---:|---:|---:|---:|---:|---:|
                | bare scan | 0.40 | 0.40 | 0.40 | 1.00 | 0.50 | 1,000,000 | 0.80 | 400 |
                | score | 0.80 | 0.70 | 0.90 | 2.00 | 1.00 | 500,000 | 1.60 | 900 |
                """);
    }

    @Test
    void growth_compares_time_for_a_row_and_memory_at_the_largest_and_smallest_size() {
        assertThat(new GrowthReport(List.of(SMALL, LARGE)).markdown()).isEqualTo("""
                ### Growth

                | job | ns/row at 10,000 | ns/row at 100,000 | last ÷ first | peak memory, last ÷ first |
                |---|---:|---:|---:|---:|
                | bare scan | 1,000 | 500 | 0.50 | 5.00 |
                | score | 2,000 | 1,000 | 0.50 | 4.44 |
                """);
    }

    @Test
    void the_median_of_an_even_number_of_runs_lies_between_the_two_in_the_middle() {
        assertThat(series("score", 100, 400, 200, 300).median()).isEqualTo(0.25);
    }

    @Test
    void what_the_system_does_not_tell_is_shown_as_a_dash() {
        Measurement bare = new Measurement(Duration.ofSeconds(1), OptionalLong.empty(), OptionalLong.empty());
        SizeReport report = new SizeReport(1, 10, List.of(new Series("score", List.of(bare))));
        assertThat(report.markdown()).endsWith("| score | 1.00 | 1.00 | 1.00 | 1.00 | 10 | – | – |\n");
    }

    /** Runs of so many milliseconds on two processors; each took as many MiB of memory as milliseconds. */
    private static Series series(String job, long... millis) {
        return new Series(
                job,
                LongStream.of(millis)
                        .mapToObj(each -> new Measurement(
                                Duration.ofMillis(each), OptionalLong.of(2 * each), OptionalLong.of(each << 20)))
                        .toList());
    }
}
