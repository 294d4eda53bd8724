package org.partnerscore.imports.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.imports.Desk;
import org.partnerscore.imports.Exports;
import org.partnerscore.imports.intake.FileOptions;
import org.partnerscore.imports.mapping.MappingKind;
import org.partnerscore.imports.problem.ImportProblemKind;
import org.partnerscore.imports.problem.RefusedFileException;

class DerivationTest {
    @TempDir
    Path folder;

    private Desk desk = new Desk(Path.of("."));

    @BeforeEach
    void profile() throws RefusedFileException {
        desk = Desk.withProfile(folder);
    }

    @Test
    void partners_come_from_the_profile_with_country_codes() throws Exception {
        assertThat(Desk.rows(desk.derive(), Table.PARTNERS))
                .containsExactly("L1|A1|Location 1|DE", "L2|A1|Location 2|FR", "L9|A9|Location 9|IN");
    }

    @Test
    void several_partners_of_a_subscription_month_do_not_multiply_seats_or_revenue() throws Exception {
        desk.take(
                "subs.tsv",
                Exports.SUBSCRIPTIONS
                        + Exports.subscription("2021-05", "L1", "CSP Tier 1", "1,200", "1,250.50")
                        + Exports.subscription("5/1/2021", "L9", "DPOR", "1200", "1250.5"));
        desk.take("usage.tsv", Exports.USAGE + Exports.usage("S1", "May 2021", "Paid", "7"));
        DerivedDataSet data = desk.derive();
        assertThat(Desk.rows(data, Table.SUBSCRIPTION_MONTHS))
                .containsExactly("S1|2021-05-01|T1|sales|CSP|true||1200|7|1250.50|0.00");
        assertThat(Desk.rows(data, Table.ASSOCIATIONS))
                .containsExactly("S1|L1|CSP||2021-05-01|", "S1|L9|DPOR||2021-05-01|");
        assertThat(Desk.rows(data, Table.CUSTOMERS)).containsExactly("T1|Customer|US");
    }

    @Test
    void the_newer_export_wins_whichever_came_first() throws Exception {
        desk.take(
                "new.tsv",
                Exports.SUBSCRIPTIONS
                        + Exports.subscription("2021-05", "L1", "DPOR", "20", "2")
                        + Exports.subscription("2021-06", "L1", "DPOR", "20", "2"));
        desk.take("old.tsv", Exports.SUBSCRIPTIONS + Exports.subscription("2021-05", "L1", "CSP Tier 1", "10", "1"));
        DerivedDataSet data = desk.derive();
        assertThat(Desk.rows(data, Table.SUBSCRIPTION_MONTHS))
                .containsExactly(
                        "S1|2021-05-01|T1|sales|CSP|true||20|0|2.00|0.00",
                        "S1|2021-06-01|T1|sales|CSP|true||20|0|2.00|0.00");
        assertThat(Desk.rows(data, Table.ASSOCIATIONS)).containsExactly("S1|L1|DPOR||2021-05-01|");
        assertThat(data.overruled()).containsExactly(new DerivedDataSet.Overruled("old.tsv", 1));
    }

    @Test
    void a_correction_of_an_old_month_counts_once_the_user_says_when_it_was_downloaded() throws Exception {
        desk.take(
                "new.tsv",
                Exports.SUBSCRIPTIONS
                        + Exports.subscription("2021-05", "L1", "DPOR", "20", "2")
                        + Exports.subscription("2021-06", "L1", "DPOR", "20", "2"));
        desk.take(
                "correction.tsv",
                Exports.SUBSCRIPTIONS + Exports.subscription("2021-05", "L1", "DPOR", "19", "2"),
                FileOptions.NONE.withDownloaded(LocalDate.of(2021, 8, 3)));
        assertThat(Desk.rows(desk.derive(), Table.SUBSCRIPTION_MONTHS)).anyMatch(row -> row.contains("|19|"));
    }

    @Test
    void an_export_of_one_location_takes_nothing_from_the_others() throws Exception {
        desk.take(
                "all.tsv",
                Exports.SUBSCRIPTIONS
                        + Exports.subscription("2021-05", "L1", "DPOR", "20", "2")
                        + Exports.subscription("2021-05", "L2", "CSP Tier 2", "20", "2"));
        desk.take("one.tsv", Exports.SUBSCRIPTIONS + Exports.subscription("2021-05", "L1", "CPOR OSA", "20", "2"));
        assertThat(Desk.rows(desk.derive(), Table.ASSOCIATIONS))
                .containsExactly("S1|L1|CPOR|OSA|2021-05-01|", "S1|L2|CSP||2021-05-01|");
    }

    @Test
    void a_gap_in_the_months_seen_ends_an_association_and_begins_another() throws Exception {
        desk.take(
                "subs.tsv",
                Exports.SUBSCRIPTIONS
                        + Exports.subscription("2021-02", "L1", "DPOR", "1", "1")
                        + Exports.subscription("2021-03", "L1", "DPOR", "1", "1")
                        + Exports.subscription("2021-04", "L1", "Partner admin link (PAL)", "1", "1")
                        + Exports.subscription("2021-05", "L1", "DPOR", "1", "1")
                        + Exports.subscription("2021-06", "L9", "CSP", "1", "1"));
        assertThat(Desk.rows(desk.derive(), Table.ASSOCIATIONS))
                .containsExactly(
                        "S1|L1|DPOR||2021-02-01|2021-03-01",
                        "S1|L1|DPOR||2021-05-01|2021-05-01",
                        "S1|L1|PAL||2021-04-01|2021-04-01",
                        "S1|L9|CSP||2021-06-01|");
    }

    @Test
    void attribution_types_are_told_apart_and_unknown_ones_listed() throws Exception {
        desk.take(
                "subs.tsv",
                Exports.SUBSCRIPTIONS
                        + Exports.subscription("2021-05", "L1", "Delegated admin privilege (DAP)", "1", "1")
                        + Exports.subscription("2021-05", "L2", "Moon partner", "1", "1"));
        DerivedDataSet data = desk.derive();
        assertThat(Desk.rows(data, Table.ASSOCIATIONS)).isEmpty();
        assertThat(data.attributions())
                .containsExactlyInAnyOrder(
                        new DerivedDataSet.Attribution("Delegated admin privilege (DAP)", "NONE", 1),
                        new DerivedDataSet.Attribution("Moon partner", null, 1));
        assertThat(data.unmapped())
                .containsExactly(new DerivedDataSet.Unmapped(MappingKind.ATTRIBUTION, "Moon partner", 1, null));
    }

    @Test
    void an_unmapped_sku_is_kept_and_listed_with_what_it_costs() throws Exception {
        desk.take(
                "subs.tsv",
                (Exports.SUBSCRIPTIONS
                                + Exports.subscription("2021-05", "L1", "DPOR", "1", "10.50")
                                + Exports.subscription("2021-05", "L2", "DPOR", "1", "10.50"))
                        .replace("Dynamics 365 Sales Enterprise Edition", "Dynamics 365 Moon Landing"));
        DerivedDataSet data = desk.derive();
        assertThat(Desk.rows(data, Table.SUBSCRIPTION_MONTHS))
                .containsExactly("S1|2021-05-01|T1|unmapped|CSP|true||1|0|10.50|0.00");
        assertThat(data.unmapped())
                .containsExactly(new DerivedDataSet.Unmapped(
                        MappingKind.SKU, "Dynamics 365 Moon Landing", 1, new BigDecimal("10.50")));
    }

    @Test
    void the_api_has_the_level_of_seats_in_another_column_than_their_change() throws Exception {
        desk.take(
                "seats.csv",
                "PGAMpnId,MpnId,SubscriptionId,SubscriptionStartDate,SubscriptionEndDate,SubscriptionState,month,"
                        + "IsAutoRenew,CustomerName,CustomerTenantId,CustomerMarket,SKU,PartnerAttributionType,SalesChannel,"
                        + "IsDuplicateRowForPGA,TotalSoldSeats,BilledRevenueUSD,AvailableSeats,AvailableSeatsEOP\n"
                        + "A1,L1,S1,2021-05-03T00:00:00Z,,Active,2021-05-01T00:00:00Z,Y,Customer,T1,US,"
                        + "Dynamics 365 Sales,DPOR,EA,0,99,-5.25,-3,40\n"
                        + "A1,L2,S1,2021-05-03T00:00:00Z,,Active,2021-05-01T00:00:00Z,Y,Customer,T1,US,"
                        + "Dynamics 365 Sales,DPOR,EA,1,99,-5.25,-3,40\n");
        DerivedDataSet data = desk.derive();
        assertThat(Desk.rows(data, Table.SUBSCRIPTION_MONTHS))
                .containsExactly("S1|2021-05-01|T1|sales|EA|true|2021-05-03|40|0|0.00|5.25");
        assertThat(Desk.rows(data, Table.ASSOCIATIONS))
                .containsExactly("S1|L1|DPOR||2021-05-01|", "S1|L2|DPOR||2021-05-01|");
    }

    @Test
    void rows_that_contradict_one_another_are_kept_as_received_and_not_guessed() throws Exception {
        desk.take(
                "subs.tsv",
                Exports.SUBSCRIPTIONS
                        + Exports.subscription("2021-05", "L1", "DPOR", "10", "1")
                        + Exports.subscription("2021-05", "L2", "DPOR", "11", "1")
                        + Exports.subscription("2021-06", "L7", "DPOR", "11", "1"));
        DerivedDataSet data = desk.derive();
        assertThat(data.rejects())
                .containsOnly(
                        entry(ImportProblemKind.CONFLICTING_ROWS, 2L), entry(ImportProblemKind.UNKNOWN_PARTNER, 1L));
        assertThat(Desk.rejects(data))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains("subs.tsv,4,unknown-partner,MPNId,L7,S1\t2020-05-15"));
        assertThat(Desk.rows(data, Table.SUBSCRIPTION_MONTHS)).isEmpty();
    }

    @Test
    void an_enterprise_agreement_starts_with_its_subscription_unless_the_user_knows_better() throws Exception {
        String row = Exports.subscription("S1", "2021-05", "L1", "DPOR", "EA", "1", "1");
        desk.take(
                "subs.tsv",
                Exports.SUBSCRIPTIONS
                        + row
                        + row.replace("S1", "S2")
                        + row.replace("S1", "S3").replace("2020-05-15", ""));
        desk.take("starts.csv", "subscription_id,agreement_start\nS2,2019-07-01\n");
        DerivedDataSet data = desk.derive();
        assertThat(Desk.rows(data, Table.SUBSCRIPTION_MONTHS))
                .containsExactly(
                        "S1|2021-05-01|T1|sales|EA|true|2020-05-15|1|0|1.00|0.00",
                        "S2|2021-05-01|T1|sales|EA|true|2019-07-01|1|0|1.00|0.00");
        assertThat(data.rejects()).containsOnly(entry(ImportProblemKind.MISSING_AGREEMENT_START, 1L));
    }

    @Test
    void the_user_gives_claims_ends_people_and_competencies_that_no_export_has() throws Exception {
        desk.take("subs.tsv", Exports.SUBSCRIPTIONS + Exports.subscription("2021-05", "L1", "CPOR", "1", "1"));
        desk.take(
                "claims.csv",
                "subscription_id,partner_id,kind,claim,from_month,to_month\nS1,L1,CPOR,OSU,2021-05,2021-05\n");
        desk.take("training.tsv", Exports.TRAINING + Exports.training("Exam MB-200", "2020-03-14", "P1", "L1"));
        desk.take(
                "people.csv", "individual_id,partner_id,associated_from,associated_to\nP1,L1,2020-01-01,2021-06-30\n");
        desk.take("given.csv", "account_id,programme,attained_on\nA9,cloud-business-applications,2020-02-29\n");
        DerivedDataSet data = desk.derive();
        assertThat(Desk.rows(data, Table.ASSOCIATIONS)).containsExactly("S1|L1|CPOR|OSU|2021-05-01|2021-05-01");
        assertThat(Desk.rows(data, Table.EXAM_PASSES))
                .containsExactly("P1|L1|MB-200|2020-03-14||2020-01-01|2021-06-30");
        assertThat(Desk.rows(data, Table.COMPETENCIES)).containsExactly("A9|cloud-business-applications|2020-02-29");
    }

    @Test
    void a_competency_was_attained_when_its_last_unbroken_run_began_and_needs_an_account() throws Exception {
        String text = """
                CompetencyName\tCompetencyLevel\tCompetencyStatus\tCompetencyStartDate\tCompetencyEndDate
                Cloud Business Applications\tSilver\tInactive\t2016-03-01\t2017-02-28
                Cloud Business Applications\tSilver\tInactive\t2018-04-02\t2019-04-01
                Cloud Business Applications\tGold\tActive\t2019-04-02\t
                Data Analytics\tGold\tActive\t2019-04-02\t
                """;
        desk.take("a1.tsv", text, FileOptions.NONE.withAccount("A1"));
        desk.take("whose.tsv", text + "\n");
        DerivedDataSet data = desk.derive();
        assertThat(Desk.rows(data, Table.COMPETENCIES)).containsExactly("A1|cloud-business-applications|2018-04-02");
        assertThat(data.rejects()).containsOnly(entry(ImportProblemKind.WHICH_ACCOUNT, 3L));
        assertThat(data.unmapped()).extracting(DerivedDataSet.Unmapped::name).containsExactly("Data Analytics");
    }

    @Test
    void a_certificate_stands_for_the_exams_behind_it() throws Exception {
        desk.take(
                "training.tsv",
                Exports.TRAINING
                        + Exports.training(
                                "Microsoft Certified: Dynamics 365 Sales Functional Consultant Associate",
                                "2020-03-14",
                                "P1",
                                "L1")
                        + Exports.training("Baking", "2020-03-14", "P1", "L1"));
        DerivedDataSet data = desk.derive();
        assertThat(Desk.rows(data, Table.EXAM_PASSES))
                .containsExactly("P1|L1|MB-200|2020-03-14|||", "P1|L1|MB-210|2020-03-14|||");
        assertThat(data.unmapped()).containsExactly(new DerivedDataSet.Unmapped(MappingKind.EXAM, "Baking", 1, null));
    }

    @Test
    void neither_order_nor_repetition_nor_threads_change_a_byte() throws Exception {
        desk.take(
                "a.tsv",
                Exports.SUBSCRIPTIONS
                        + Exports.subscription("2021-04", "L1", "DPOR", "1", "1")
                        + Exports.subscription("2021-05", "L2", "DPOR", "x", "1"));
        desk.take("b.tsv", Exports.SUBSCRIPTIONS + Exports.subscription("2021-05", "L1", "DPOR", "1", "1"));
        List<ReceivedExport> backwards = new ArrayList<>(desk.received());
        Collections.reverse(backwards);
        backwards.addAll(desk.received());
        DerivedDataSet one = desk.derive(desk.received(), 1);
        DerivedDataSet other = desk.derive(backwards, 4);
        for (Table table : Table.values()) {
            assertThat(other.folder().resolve(table.id() + ".parquet"))
                    .hasSameBinaryContentAs(one.folder().resolve(table.id() + ".parquet"));
        }
        assertThat(other.folder().resolve("rejects.csv"))
                .hasSameBinaryContentAs(one.folder().resolve("rejects.csv"));
    }
}
