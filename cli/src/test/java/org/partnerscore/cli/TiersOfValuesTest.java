package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One account under a programme without points (R21): a tier with more people than it needs, but too little revenue. */
class TiersOfValuesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        table("partners", "partner_id,account_id,name,country", List.of("1,A,Partner,US"));
        List<String> customers = new ArrayList<>();
        List<String> rows = new ArrayList<>(List.of("S0,T0,2022-06,cloud-services,CSP,true,,10,5,0,0"));
        List<String> associations = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            customers.add("T" + i + ",Customer " + i + ",US");
            rows.add("S" + i + ",T" + i + ",2023-06,cloud-services,CSP,true,,10,5,499.00,0");
            associations.add("S" + i + ",1,CSP,,2022-06,");
        }
        IntStream.rangeClosed(7, 12)
                .forEach(month ->
                        rows.add(String.format(Locale.ROOT, "S0,T0,2022-%02d,other,CSP,true,,10,0,0,0", month)));
        IntStream.rangeClosed(1, 5)
                .forEach(month ->
                        rows.add(String.format(Locale.ROOT, "S0,T0,2023-%02d,other,CSP,true,,10,0,0,0", month)));
        table("customers", "tenant_id,name,country", customers);
        table(
                "subscription_months",
                "subscription_id,tenant_id,month,product,channel,paid,agreement_start,seats,active_users,billed_usd,"
                        + "credited_usd",
                rows);
        table("associations", "subscription_id,partner_id,kind,claim,from_month,to_month", associations);
        List<String> passes = new ArrayList<>();
        IntStream.range(0, 4).forEach(i -> passes.add("I" + i + ",1,partner-cloud-economics,2022-05-01,,,"));
        IntStream.range(0, 2).forEach(i -> passes.add("I" + i + ",1,cloud-practitioner,2022-05-01,,,"));
        IntStream.range(0, 2).forEach(i -> passes.add("I" + i + ",1,security-specialty,2022-05-01,2023-07-10,,"));
        table(
                "exam_passes",
                "individual_id,partner_id,exam,passed_on,expires_on,associated_from,associated_to",
                passes);
    }

    private void table(String name, String header, List<String> rows) throws IOException {
        Files.writeString(folder.resolve(name + ".csv"), header + "\n" + String.join("\n", rows) + "\n");
    }

    private String run(String command, String... more) {
        Run run = Run.of(Stream.concat(
                        Stream.of(
                                command,
                                "--data",
                                folder.toString(),
                                "--programme",
                                "aws-services",
                                "--account",
                                "A",
                                "--lang",
                                "en"),
                        Stream.of(more))
                .toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.out().replace('\u00a0', ' ');
    }

    @Test
    void a_scorecard_tells_what_the_next_tier_needs_and_speaks_of_no_points() {
        assertThat(run("score", "--month", "2023-06"))
                .contains("3 of 5 values for Select")
                .contains("Launched opportunities: Select needs 3 customers; 2 now.")
                .contains("Monthly revenue: Select needs USD 1,500; 1,497 now.")
                .doesNotContain("points")
                .doesNotContain("0.00");
    }

    @Test
    void a_document_has_null_for_points_and_what_the_next_tier_needs() {
        assertThat(run("score", "--month", "2023-06", "--format", "json").replaceAll("\\s+", " "))
                .contains("\"points\": null, \"max_points\": null")
                .contains("\"indicator\": \"monthly-revenue\", \"need\": \"1500.00\", \"reached\": false");
    }

    @Test
    void an_explanation_holds_the_value_against_each_tier() {
        assertThat(run("explain", "--month", "2023-06", "--indicator", "accredited-people"))
                .contains("Select needs 4 people: 4 is enough.")
                .contains("Advanced needs 8 people: 4 is 4 short.");
    }

    @Test
    void a_way_to_a_tier_tells_the_values_that_its_steps_raise() {
        assertThat(run("route", "--month", "2023-06", "--tier", "select", "--keep", "1"))
                .contains("Launched opportunities 2 → 3 customers")
                .contains("reaches 3 of its values")
                .contains("Monthly revenue: Select needs USD 1,500; 1,497 now.")
                .doesNotContain("points");
    }

    @Test
    void a_forecast_tells_the_values_that_fall() {
        assertThat(run("forecast", "--month", "2023-06", "--months", "1"))
                .contains("Technical certificates, -2 people")
                .doesNotContain("points");
    }

    @Test
    void gaps_are_told_with_the_values_that_they_would_raise() {
        assertThat(run("gaps", "--month", "2023-06"))
                .contains("Technical certificates +1 person, kept by renewing it.");
    }

    @Test
    void gaps_leave_out_what_would_raise_a_value_that_is_enough_for_the_best_tier() throws IOException {
        sell("S8", "1,CPOR,OSU");
        assertThat(run("gaps", "--month", "2023-06")).contains("Monthly revenue +USD 60,000");

        sell("S9", "1,CSP,");

        assertThat(run("gaps", "--month", "2023-06")).doesNotContain("Monthly revenue +");
    }

    @Test
    void gaps_tell_first_what_the_next_tier_needs_and_of_that_the_largest() throws IOException {
        sell("S7", "1,CPOR,OSU", "70.00");
        sell("S8", "1,CPOR,OSU", "80.00");

        String told = run("gaps", "--month", "2023-06").replaceAll("\\s+", " ");

        assertThat(told.indexOf("Monthly revenue +USD 80,")).isPositive();
        assertThat(told.indexOf("Monthly revenue +USD 70,")).isGreaterThan(told.indexOf("Monthly revenue +USD 80,"));
        assertThat(told.indexOf("Technical certificates +1")).isGreaterThan(told.indexOf("Monthly revenue +USD 70,"));
    }

    @Test
    void what_if_says_of_the_other_values_that_they_stay() {
        assertThat(run("what-if", "--month", "2023-06", "--change", "accredited-people services +1"))
                .contains("4 indicators keep their values.");
    }

    @Test
    void a_standing_speaks_of_no_growth_since_a_competency() {
        assertThat(run("standing", "--month", "2023-06").replaceAll("\\s+", " "))
                .contains("anniversaries follow from it.")
                .doesNotContain("growth");
    }

    @Test
    void a_report_tells_how_values_come_about_and_speaks_of_no_points() throws IOException {
        Path page = folder.resolve("report.html");
        run("report", "--month", "2023-06", "--out", page.toString());

        assertThat(Files.readString(page))
                .contains("How the values come about", "no tier, 3 of 5 values for Select")
                .doesNotContain("points");
    }

    /** A customer who is billed much in the month, and an association with it. */
    private void sell(String subscription, String association) throws IOException {
        sell(subscription, association, "60000.00");
    }

    private void sell(String subscription, String association, String billed) throws IOException {
        append("customers", "T" + subscription + ",Customer " + subscription + ",US");
        append(
                "subscription_months",
                subscription + ",T" + subscription + ",2023-06,cloud-services,CSP,true,,10,0," + billed + ",0");
        append("associations", subscription + "," + association + ",2022-06,");
    }

    private void append(String name, String row) throws IOException {
        Files.writeString(folder.resolve(name + ".csv"), row + "\n", StandardOpenOption.APPEND);
    }
}
