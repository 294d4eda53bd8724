package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One account of four customers and two people, under the old programme and its successor. */
class CompareTest {
    private static final String OLD = "cloud-business-applications";
    private static final String SUCCESSOR = "solutions-partner-business-applications";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        table("partners", "partner_id,account_id,name,country", "1,A,Partner,US");
        table(
                "customers",
                "tenant_id,name,country",
                "both,Both Ltd,US",
                "old,Old Ltd,US",
                "new,New Ltd,US",
                "none,None Ltd,US");
        StringBuilder rows = new StringBuilder();
        for (YearMonth month = YearMonth.of(2022, 6); !month.isAfter(YearMonth.of(2023, 6)); ) {
            rows.append(row("both", month, "sales"));
            rows.append(row("old", month, "plan-1"));
            rows.append(row("new", month, "power-bi"));
            rows.append(row("none", month, "other"));
            month = month.plusMonths(1);
        }
        table(
                "subscription_months",
                "subscription_id,tenant_id,month,product,channel,paid,agreement_start,seats,active_users,billed_usd,"
                        + "credited_usd",
                rows.toString().split("\n"));
        table(
                "associations",
                "subscription_id,partner_id,kind,claim,from_month,to_month",
                "both,1,CSP,,2022-06,",
                "old,1,CSP,,2022-06,",
                "new,1,CSP,,2022-06,",
                "new,1,PAL,,2022-06,",
                "none,1,CSP,,2022-06,");
        table(
                "exam_passes",
                "individual_id,partner_id,exam,passed_on,expires_on,associated_from,associated_to",
                "examined,1,MB-300,2022-01-10,,,",
                "examined,1,MB-310,2022-01-10,,,",
                "certified,1,power-platform-developer,2023-01-10,2024-01-10,,");
    }

    private static String row(String tenant, YearMonth month, String product) {
        return String.join(
                        ",", tenant, tenant, month.toString(), product, "CSP", "true", "", "300", "300", "2000.00", "0")
                + "\n";
    }

    private void table(String name, String header, String... rows) throws IOException {
        Files.writeString(folder.resolve(name + ".csv"), header + "\n" + String.join("\n", List.of(rows)) + "\n");
    }

    private Run compare(String... more) {
        return Run.of(
                Stream.concat(Stream.of("compare", "--data", folder.toString(), "--account", "A"), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void what_counts_under_one_programme_alone_is_told_with_what_keeps_it_from_counting_under_the_other() {
        Run run = compare("--programme", OLD, "--programme", SUCCESSOR);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Count under Cloud Business Applications alone (2):")
                .contains("Old Ltd: Net new revenue (Customer Engagement)")
                .contains("Net customer adds: The product", "plan-1 does not qualify here.")
                .contains("examined: Functional consultants (Finance and Operations)")
                .contains("Count under Solutions Partner, Business Applications alone (2):")
                .contains("New Ltd: Net customer adds")
                .contains("certified: Intermediate certifications")
                .contains("Count under both: 1.")
                .doesNotContain("None Ltd");
    }

    @Test
    void as_a_document_it_names_every_indicator_and_reason() {
        Run run = compare("--programme", SUCCESSOR, "--programme", OLD, "--month", "2023-05", "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("\"name\": \"comparison\"", "\"month\": \"2023-05\"", "\"individual_id\": \"certified\"")
                .containsSubsequence("\"programme\": \"" + SUCCESSOR, "\"programme\": \"" + OLD);
    }

    @Test
    void one_programme_is_not_compared_with_itself() {
        assertThat(compare("--programme", OLD).code()).isEqualTo(2);
        assertThat(compare("--programme", OLD, "--programme", OLD).err()).contains("two different programmes");
    }

    @Test
    void a_month_before_the_rules_of_either_is_refused() {
        Run run = compare("--programme", OLD, "--programme", SUCCESSOR, "--month", "2022-08");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("3 October 2022");
    }
}
