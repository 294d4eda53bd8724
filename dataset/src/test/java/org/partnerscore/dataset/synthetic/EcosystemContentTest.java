package org.partnerscore.dataset.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an ecosystem of 2,000 tenants holds: every kind of row the rules tell apart, and none that is bad. */
class EcosystemContentTest {
    private static final String HELD_USERS = """
            select tenant_id, month, sum(active_users) as users from subscription_months
            where paid and seats > 0 group by all""";

    private static MadeData data;

    @BeforeAll
    static void make(@TempDir Path folder) throws IOException, SQLException {
        new SyntheticEcosystem(EcosystemRequest.of(2_000, 1)).writeTo(folder, Format.CSV, Progress.NONE);
        data = new MadeData(folder, Format.CSV);
    }

    @AfterAll
    static void close() throws SQLException {
        data.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            customers in developed countries             | from customers where country = 'US'
            customers in developing countries            | from customers where country = 'IN'
            partner locations in both kinds of countries | select account_id from partners group by 1 having bool_or(country in ('US', 'GB', 'DE', 'FR', 'JP', 'CA', 'AU', 'NL', 'IT', 'ES')) and bool_or(country in ('IN', 'BR', 'MX', 'ZA', 'PL', 'TR', 'AE', 'CN'))
            accounts with several locations              | select account_id from partners group by 1 having count(*) > 1
            CSP                                          | from associations where kind = 'CSP'
            DPOR                                         | from associations where kind = 'DPOR'
            CPOR who sell                                | from associations where kind = 'CPOR' and claim = 'OSA'
            CPOR for usage                               | from associations where kind = 'CPOR' and claim = 'OSU'
            CPOR for presales                            | from associations where kind = 'CPOR' and claim = 'PRESALES'
            CPOR without a claim                         | from associations where kind = 'CPOR' and claim is null
            CPOR beside DPOR                             | from associations c join associations d using (subscription_id) where c.kind = 'CPOR' and d.kind = 'DPOR' and c.from_month <= coalesce(d.to_month, '2021-05-01') and d.from_month <= coalesce(c.to_month, '2021-05-01')
            several accounts at one subscription         | select subscription_id from associations join partners using (partner_id) group by 1 having count(distinct account_id) > 1
            several locations of an account at one       | select subscription_id, account_id from associations join partners using (partner_id) group by all having count(distinct partner_id) > 1
            associations that begin within the span      | from associations where from_month > '2019-05-01'
            associations that end within the span        | from associations where to_month < '2021-05-01'
            identical associations                       | select subscription_id, partner_id, kind, claim, from_month, to_month from associations group by all having count(*) > 1
            overlapping associations of one account      | from associations a join partners p using (partner_id) join associations b on a.subscription_id = b.subscription_id and a.kind = b.kind join partners q on q.partner_id = b.partner_id where p.account_id = q.account_id and a.from_month < b.from_month and a.to_month is null
            associations of subscriptions without rows   | from associations where subscription_id not in (select subscription_id from subscription_months)
            web direct                                   | from subscription_months where channel = 'WEB_DIRECT'
            the channel CSP                              | from subscription_months where channel = 'CSP'
            other channels                               | from subscription_months where channel = 'OTHER'
            agreements in their first year               | from subscription_months where channel = 'EA' and month < agreement_start + interval 12 month
            agreements after their first year            | from subscription_months where channel = 'EA' and month >= agreement_start + interval 12 month
            agreements that start on the first           | from subscription_months where day(agreement_start) = 1
            agreements that start within a month         | from subscription_months where day(agreement_start) > 1 and month = date_trunc('month', agreement_start)
            agreements that were renewed                 | select subscription_id from subscription_months group by 1 having count(distinct agreement_start) > 1
            subscriptions that change product            | select subscription_id from subscription_months group by 1 having count(distinct product) > 1
            subscriptions that change channel            | select subscription_id from subscription_months group by 1 having count(distinct channel) > 1
            tenants with several subscriptions           | select tenant_id from subscription_months group by 1 having count(distinct subscription_id) > 1
            unpaid rows                                  | from subscription_months where not paid
            trials that became paid                      | select subscription_id from subscription_months group by 1 having bool_or(paid) and bool_or(not paid)
            rows without seats                           | from subscription_months where seats = 0
            credits above the bill                       | from subscription_months where credited_usd > billed_usd
            credits below the bill                       | from subscription_months where credited_usd between 0.01 and billed_usd
            customers lost                               | select tenant_id from subscription_months group by 1 having max(month) < '2021-05-01'
            customers who come back                      | from (select tenant_id, month, lead(month) over (partition by tenant_id order by month) as next from (select distinct tenant_id, month from subscription_months where paid and seats > 0)) where next > month + interval 1 month
            exams with an expiry in the past             | from exam_passes where expires_on < '2021-05-31'
            exams that expire later                      | from exam_passes where expires_on > '2021-05-31'
            people who left                              | select individual_id from exam_passes group by 1 having max(coalesce(associated_to, '2099-01-01')) < '2021-05-31'
            people hired with exams                      | from exam_passes where associated_from > passed_on
            people who moved to another location         | from exam_passes a join exam_passes b using (individual_id, exam, passed_on) join partners p on p.partner_id = a.partner_id join partners q on q.partner_id = b.partner_id where p.account_id = q.account_id and p.partner_id <> q.partner_id and a.associated_to = b.associated_from
            people under two accounts                    | select individual_id from exam_passes join partners using (partner_id) group by 1 having count(distinct account_id) > 1
            accounts nobody certified works for          | from partners where account_id not in (select account_id from exam_passes join partners using (partner_id))
            accounts of 25 people                        | select account_id from exam_passes join partners using (partner_id) group by 1 having count(distinct individual_id) >= 25
            accounts of 50 people                        | select account_id from exam_passes join partners using (partner_id) group by 1 having count(distinct individual_id) >= 50
            competencies of the first programme          | from competencies where programme = 'cloud-business-applications'
            competencies of the second programme         | from competencies where programme = 'small-and-midmarket-cloud-solutions'
            competencies with an anniversary             | from competencies where attained_on < '2020-05-31'
            competencies of this year                    | from competencies where attained_on > '2021-01-01'
            competencies attained on 29 February         | from competencies where attained_on = '2020-02-29'
            """)
    void it_has(String what, String query) throws SQLException {
        assertThat(data.count(query)).as(what).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sales",
                "customer-service",
                "field-service",
                "project-service-automation",
                "marketing",
                "microsoft-relationship-sales",
                "talent",
                "enterprise-team-member",
                "plan-1",
                "plan-2",
                "unified-operations",
                "finance",
                "supply-chain-management",
                "retail",
                "commerce",
                "mixed-reality",
                "business-central",
                "team-member",
                "project-server",
                "automation",
                "capacity-and-storage",
                "finance-and-operations",
                "human-resources",
                "fraud-protection",
                "other"
            })
    void it_has_the_product(String product) throws SQLException {
        assertThat(data.count("from subscription_months where product = '" + product + "'"))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MB-200", "PL-200", "MB-210", "MB-220", "MB-230", "MB-240", "MB-300", "MB-310", "MB-320", "MB-330",
                "MB-400", "PL-400", "MB-500", "MB-700", "MB-800", "MB2-716", "MB6-894", "MB6-897", "MB6-898"
            })
    void it_has_the_exam(String exam) throws SQLException {
        assertThat(data.count("from exam_passes where exam = '" + exam + "'")).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "MB-200, 2020-12-31",
        "MB-400, 2020-12-31",
        "MB6-898, 2021-01-31",
        "MB6-897, 2021-01-31",
        "MB2-716, 2021-01-31",
        "MB6-894, 2021-01-31"
    })
    void it_has_passes_before_the_retirement_of(String exam, String retired) throws SQLException {
        assertThat(data.count("from exam_passes where exam = '" + exam + "' and passed_on < '" + retired + "'"))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({"MB-200, 2020-12-31", "MB-400, 2020-12-31", "MB6-898, 2021-01-31"})
    void it_has_passes_after_the_retirement_of(String exam, String retired) throws SQLException {
        assertThat(data.count("from exam_passes where exam = '" + exam + "' and passed_on > '" + retired + "'"))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 50, 100, 150, 250})
    void it_has_tenants_whose_users_cross_the_line_of(int line) throws SQLException {
        assertThat(data.count("select tenant_id from (" + HELD_USERS + ") where month >= '2020-06-01' group by 1"
                        + " having min_by(users, month) < " + line + " and max(users) >= " + line))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 100, 150, 250})
    void it_has_accounts_with_a_user_base_below_and_above(int minimum) throws SQLException {
        String bases = "select account_id, sum(users) as base from (" + HELD_USERS + ") join (select distinct"
                + " account_id, tenant_id from associations join partners using (partner_id) join (select distinct"
                + " subscription_id, tenant_id from subscription_months) using (subscription_id)) using (tenant_id)"
                + " where month = '2020-05-01' group by 1 having base ";

        assertThat(data.count(bases + "< " + minimum)).isPositive();
        assertThat(data.count(bases + ">= " + minimum)).isPositive();
    }

    @Test
    void every_month_of_the_span_has_rows() throws SQLException {
        assertThat(data.count("select distinct month from subscription_months where month between '2019-05-01' and"
                        + " '2021-05-01'"))
                .isEqualTo(25);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.8  | select count(distinct subscription_id) / 2000 from subscription_months
            17.4 | select count(*) / count(distinct subscription_id) from subscription_months
            2.7  | select count(*) / 2000 from associations
            116  | select count(*) / count(distinct account_id) from exam_passes join partners using (partner_id)
            """)
    void its_volumes_are_about(String about, String query) throws SQLException {
        double measured = Double.parseDouble(data.cell(query));

        assertThat(measured).isBetween(Double.parseDouble(about) * 0.93, Double.parseDouble(about) * 1.07);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a partner id twice              | select partner_id from partners group by 1 having count(*) > 1
            a tenant id twice               | select tenant_id from customers group by 1 having count(*) > 1
            a subscription's month twice    | select subscription_id, month from subscription_months group by all having count(*) > 1
            a competency twice              | select account_id, programme from competencies group by all having count(*) > 1
            a subscription of two tenants   | select subscription_id from subscription_months group by 1 having count(distinct tenant_id) > 1
            an unknown tenant               | from subscription_months anti join customers using (tenant_id)
            an unknown partner              | from associations anti join partners using (partner_id)
            an unknown partner of an exam   | from exam_passes anti join partners using (partner_id)
            an unknown account              | from competencies anti join partners using (account_id)
            a month that is no first day    | from subscription_months where day(month) <> 1
            a first month that is none      | from associations where day(from_month) <> 1
            a last month that is none       | from associations where day(to_month) <> 1
            a month out of the span         | from subscription_months where month not between '2019-05-01' and '2021-05-01'
            a negative number               | from subscription_months where seats < 0 or active_users < 0 or billed_usd < 0 or credited_usd < 0
            more users than seats           | from subscription_months where active_users > seats
            an unpaid row with a bill       | from subscription_months where not paid and billed_usd > 0
            EA without agreement_start      | from subscription_months where channel = 'EA' and agreement_start is null
            agreement_start without EA      | from subscription_months where channel <> 'EA' and agreement_start is not null
            a claim without CPOR            | from associations where claim is not null and kind <> 'CPOR'
            an end before the beginning     | from associations where to_month < from_month
            a stay that ends as it begins   | from exam_passes where associated_to <= associated_from
            an expiry before the pass       | from exam_passes where expires_on < passed_on
            an account without its location | select account_id from partners group by 1 having not bool_or(partner_id = account_id)
            a subscription's cell empty     | from subscription_months where subscription_id is null or tenant_id is null or month is null or product is null or channel is null or paid is null or seats is null or active_users is null or billed_usd is null or credited_usd is null
            an association's cell empty     | from associations where subscription_id is null or partner_id is null or kind is null or from_month is null
            an exam pass's cell empty       | from exam_passes where individual_id is null or partner_id is null or exam is null or passed_on is null
            an empty name                   | from (select name from partners union all select name from customers) where name is null or name = ''
            """)
    void it_never_has(String what, String query) throws SQLException {
        assertThat(data.count(query)).as(what).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            partners            | partner_id
            customers           | tenant_id
            competencies        | account_id
            subscription_months | tenant_id || ' ' || subscription_id || ' ' || month
            associations        | subscription_id
            exam_passes         | substr(partner_id, 1, 8) || ' ' || individual_id
            """)
    void its_rows_are_sorted(String table, String key) throws SQLException {
        assertThat(data.count("from (select " + key + " as key, lag(" + key + ") over (order by rowid) as before from "
                        + table + ") where before > key"))
                .isZero();
    }
}
