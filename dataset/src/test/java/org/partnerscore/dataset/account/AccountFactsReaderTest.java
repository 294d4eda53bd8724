package org.partnerscore.dataset.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.Competency;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.dataset.SmallDataSet;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.table.Table;

class AccountFactsReaderTest {
    private static final YearMonth MAY = YearMonth.of(2021, 5);

    @TempDir
    private Path folder;

    private final SmallDataSet data = new SmallDataSet();

    private AccountFacts read(AccountQuery query) throws Exception {
        try (DataSet set = DataSet.open(data.csv(folder), DataSetOptions.withThreads(1))) {
            return AccountFactsReader.read(set, query);
        }
    }

    @Test
    void capacity_is_read_where_a_row_says_it() throws Exception {
        data.raw(
                Table.SUBSCRIPTION_MONTHS,
                "subscription_id,month,tenant_id,product,channel,paid,agreement_start,seats,active_users,billed_usd,"
                        + "credited_usd,capacity",
                "S1,2021-04-01,T1,customer-insights,CSP,true,,1,0,0,0,",
                "S1,2021-05-01,T1,customer-insights,CSP,true,,1,0,0,0,50000");

        assertThat(read(AccountQuery.of("A1")).tenant("T1").orElseThrow().rows())
                .extracting(SubscriptionMonth::capacity)
                .containsExactly(null, 50_000L);
    }

    @Test
    void rows_are_read_as_they_are() throws Exception {
        AccountFacts facts = read(AccountQuery.of("A1"));

        assertThat(facts.locations())
                .containsExactly(new Partner("P1", "A1", "Alpha", "DE"), new Partner("P2", "A1", "Beta", "US"));
        assertThat(facts.competencies())
                .containsExactly(new Competency("A1", "cloud-business-applications", LocalDate.of(2020, 1, 15)));
        assertThat(facts.passes())
                .containsExactly(new ExamPass(
                        "I1",
                        "P1",
                        "MB-200",
                        LocalDate.of(2020, 6, 1),
                        LocalDate.of(2022, 6, 1),
                        LocalDate.of(2020, 1, 1),
                        null));
        assertThat(facts.tenants().keySet()).containsExactly("T1", "T2");
        assertThat(facts.tenant("T1").orElseThrow().associations())
                .containsExactly(
                        new Association("S1", "P1", AssociationKind.CSP, Claim.NONE, YearMonth.of(2021, 1), null));
        assertThat(facts.tenant("T2").orElseThrow().associations())
                .containsExactly(new Association(
                        "S2", "P2", AssociationKind.CPOR, Claim.OSA, YearMonth.of(2021, 1), YearMonth.of(2021, 12)));
        assertThat(facts.tenant("T2").orElseThrow().rows())
                .containsExactly(new SubscriptionMonth(
                        "S2",
                        "T2",
                        MAY,
                        "finance",
                        Channel.EA,
                        false,
                        LocalDate.of(2021, 1, 15),
                        3,
                        0,
                        new BigDecimal("0.00"),
                        new BigDecimal("0.00")));
        assertThat(facts.span().first()).isEqualTo(YearMonth.of(2021, 4));
        assertThat(facts.span().last()).isEqualTo(MAY);
        assertThat(facts.span().firstPass()).isEqualTo(LocalDate.of(2020, 6, 1));
    }

    @Test
    void a_tenant_comes_whole_with_everybody_associated_with_it() throws Exception {
        data.with(Table.SUBSCRIPTION_MONTHS, "S3,2021-05-01,T1,marketing,CSP,true,,1,1,0.00,0.00")
                .with(Table.ASSOCIATIONS, "S3,P3,DPOR,,2021-01-01,", "S1,P3,CPOR,OSU,2021-02-01,");

        AccountFacts facts = read(AccountQuery.of("A1"));

        assertThat(facts.tenant("T1").orElseThrow().rows())
                .extracting(SubscriptionMonth::subscriptionId)
                .containsExactly("S1", "S1", "S3");
        assertThat(facts.tenant("T1").orElseThrow().associations())
                .extracting(Association::partnerId)
                .containsExactlyInAnyOrder("P1", "P3", "P3");
        assertThat(facts.partner("P3")).contains(new Partner("P3", "A2", "Gamma", "FR"));
        assertThat(facts.owns("P3")).isFalse();
    }

    @Test
    void an_account_without_customers_has_none() throws Exception {
        AccountFacts facts = read(AccountQuery.of("A2"));

        assertThat(facts.tenants()).isEmpty();
        assertThat(facts.passes()).extracting(ExamPass::individualId).containsExactly("I2");
        assertThat(facts.competencies()).isEmpty();
    }

    @Test
    void tenants_and_people_of_others_are_read_when_asked_for() throws Exception {
        AccountFacts facts = read(new AccountQuery("A2", Set.of("T2"), Set.of("I1")));

        assertThat(facts.tenants().keySet()).containsExactly("T2");
        assertThat(facts.beyond().passes()).extracting(ExamPass::individualId).containsExactly("I1");
        assertThat(facts.beyond().partners().keySet()).containsExactlyInAnyOrder("P1", "P2");
    }

    @Test
    void all_unknown_ids_are_named_at_once() {
        AccountQuery query = new AccountQuery("it's", Set.of("T1", "T9"), Set.of("I8", "I9"));

        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> read(query))
                .satisfies(e -> assertThat(e.ids())
                        .containsExactly(
                                new UnknownId(UnknownId.Kind.ACCOUNT, "it's"),
                                new UnknownId(UnknownId.Kind.TENANT, "T9"),
                                new UnknownId(UnknownId.Kind.INDIVIDUAL, "I8"),
                                new UnknownId(UnknownId.Kind.INDIVIDUAL, "I9")));
    }
}
