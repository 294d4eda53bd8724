package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerscore.workspace.published.AccountPoints;
import org.partnerscore.workspace.published.PublicationSource;
import org.partnerscore.workspace.published.PublishedScores;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private static final int ACCOUNTS = 60;
    private static final String PORTFOLIO = "/portfolio?programme=" + ScoredWorkspace.PROGRAMME;
    private static final String SCORECARD = "/scorecard?programme=" + ScoredWorkspace.PROGRAMME + "&account=";
    private static final YearMonth BEFORE = ScoredWorkspace.LAST.minusMonths(1);

    private static final Pattern INDICATOR_LINK =
            Pattern.compile("href=\"(/indicator[^\"]*indicator=net-customer-adds[^\"]*)\"");
    private static final Pattern IDS = Pattern.compile("<small>([^<,]+)");
    private static final Pattern WHAT_IF_LINK = Pattern.compile("href=\"(/what-if[^\"]*changes=[^\"]*)\"");
    private static final Pattern COUNTED = Pattern.compile("<p>([0-9]+) accounts?</p>");
    private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+)\"");

    private Server server;
    private Browser browser;
    private PublishedScores scores;
    private AccountPoints first;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        ScoredWorkspace workspace = ScoredWorkspace.of(folder, ACCOUNTS);
        workspace.publish(BEFORE);
        workspace.publish(ScoredWorkspace.LAST);
        server = workspace.serve();
        browser = Browser.entered(server);
        scores = PublicationSource.of(workspace.root())
                .now()
                .scores(ScoredWorkspace.PROGRAMME, ScoredWorkspace.LAST)
                .orElseThrow();
        first = scores.ranking().get(0);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void the_first_page_is_the_portfolio_of_the_last_month() throws Exception {
        HttpResponse<String> answer = browser.get("/");

        assertThat(answer.uri().getPath()).isEqualTo("/portfolio");
        assertThat(answer.body())
                .contains("<html lang=\"en\">")
                .contains("May 2021")
                .contains("60 accounts")
                .contains("change since April 2021")
                .contains("Page 1 of 2");
    }

    @Test
    void the_second_page_holds_the_rest() throws Exception {
        String second = browser.get(PORTFOLIO + "&page=2").body();

        assertThat(count(second, "<th scope=\"row\">")).isEqualTo(ACCOUNTS - 50);
        assertThat(second)
                .contains("Page 2 of 2")
                .contains(scores.ranking().get(ACCOUNTS - 1).account());
    }

    @Test
    void accounts_are_found_by_the_beginning_of_their_ids() throws Exception {
        String found = browser.get(PORTFOLIO + "&beginning=" + first.account()).body();

        assertThat(count(found, "<th scope=\"row\">")).isEqualTo(1);
        assertThat(found).contains("1 account<").contains(">" + first.account() + "</a>");
    }

    @Test
    void accounts_of_a_tier_are_found() throws Exception {
        String none = browser.get(PORTFOLIO + "&tier=none").body();

        long expected = scores.ranking().stream()
                .filter(account -> account.tier().equals("none"))
                .count();
        assertThat(none).contains(expected + (expected == 1 ? " account<" : " accounts<"));
    }

    @Test
    void accounts_of_a_market_are_found() throws Exception {
        int developed = found(PORTFOLIO + "&market=developed");
        int developing = found(PORTFOLIO + "&market=developing");

        assertThat(developed).isBetween(1, ACCOUNTS);
        assertThat(developed + developing).isGreaterThanOrEqualTo(ACCOUNTS);
        assertThat(found(PORTFOLIO + "&market=none")).isZero();
    }

    @Test
    void accounts_at_risk_are_found() throws Exception {
        long near = scores.ranking().stream()
                .filter(account -> account.tier().equals("silver"))
                .filter(account -> account.points().hundredths() < 65_00)
                .count();

        assertThat(found(PORTFOLIO + "&state=at-risk")).isGreaterThanOrEqualTo((int) near);
        assertThat(browser.get(PORTFOLIO + "&state=at-risk").body()).contains("At risk are accounts");
        assertThat(browser.get(PORTFOLIO + "&state=lost").statusCode()).isEqualTo(400);
    }

    private int found(String address) throws Exception {
        Matcher counted = COUNTED.matcher(browser.get(address).body());
        assertThat(counted.find()).isTrue();
        return Integer.parseInt(counted.group(1));
    }

    @Test
    void from_a_scorecard_one_comes_to_the_lines_of_an_indicator() throws Exception {
        String card = browser.get(SCORECARD + first.account()).body();
        Matcher link = INDICATOR_LINK.matcher(card);
        assertThat(link.find()).isTrue();
        String address = link.group(1).replace("&amp;", "&");
        String page = browser.get(address).body();

        assertThat(page)
                .contains("How the points come about", "Why is a customer or a person not counted?")
                .contains("R8, in force since");
        String tenant = IDS.matcher(page).results().findFirst().orElseThrow().group(1);
        String found = browser.get(address + "&holding=" + tenant.strip()).body();
        assertThat(count(found, "<th scope=\"row\">")).isBetween(1, 50);
        assertThat(browser.get(address + "&holding=zzz").body()).contains("No line is like that");
        assertThat(browser.get(address + "&which=counted").body()).doesNotContain(">no</td>");
        assertThat(browser.get(address + "&lang=fr").body()).contains("Comment les points sont obtenus");
        browser.get("/?lang=en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"which=some", "order=random", "pathway=none", "indicator=none", "indicator="})
    void lines_that_make_no_sense_are_refused(String wrong) throws Exception {
        String address = "/indicator?programme=" + ScoredWorkspace.PROGRAMME + "&account=" + first.account();
        String pathway = wrong.startsWith("pathway") ? "" : "&pathway=customer-engagement";
        String indicator = wrong.startsWith("indicator") ? "" : "&indicator=developers";

        assertThat(browser.get(address + pathway + indicator + "&" + wrong).statusCode())
                .isEqualTo(400);
    }

    @Test
    void changes_are_scored_and_the_address_holds_them() throws Exception {
        String address = "/what-if?programme=" + ScoredWorkspace.PROGRAMME + "&account=" + first.account();
        String changes = "&months=2&changes=customers+customer-engagement+%2B30+seats+9+billed+5000";
        String scored = browser.get(address + changes).body();
        HttpResponse<String> wrong = browser.get(address + "&changes=customers+nowhere+%2B2%0Aperson");

        String kept = browser.get(
                        address + changes + "&name=Thirty+more&kept=Three%0Acustomers+customer-engagement+%2B3")
                .body();

        assertThat(kept).contains(">Three</th>", ">Thirty more</th>", ">Remove</a>");
        assertThat(browser.get(address).body()).contains("one change a line").doesNotContain("Indicators in");
        assertThat(scored)
                .contains("Indicators in May 2021", "The months ahead", "July 2021")
                .contains(">customers customer-engagement +30 seats 9 billed 5000</textarea>");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("role=\"alert\"", "there is no pathway nowhere", "it ends too soon");
    }

    @Test
    void the_way_to_a_tier_leads_to_its_score_month_by_month() throws Exception {
        String address = "/route?programme=" + ScoredWorkspace.PROGRAMME + "&account=" + first.account();
        String asked = browser.get(address).body();
        String found = browser.get(address + "&tier=silver&by=2021-05&keep=1").body();

        assertThat(asked).contains("The cheapest steps that lead to a tier").doesNotContain("if nothing is done");
        assertThat(found).contains("if nothing is done");
        Matcher score = WHAT_IF_LINK.matcher(found);
        if (score.find()) {
            assertThat(browser.get(score.group(1).replace("&amp;", "&")).statusCode())
                    .isEqualTo(200);
        } else {
            assertThat(found).containsAnyOf("Nothing need be done", "No way within the limits", "Not known");
        }
    }

    @Test
    void a_programme_is_shown_by_the_rules_of_a_day_with_what_changed_and_what_words_mean() throws Exception {
        String page = browser.get("/programme?on=2020-09-15").body();

        assertThat(page)
                .contains("rules of 15 September 2020", "(until 15 September 2020)")
                .contains("What changed when", "28 May 2021")
                .contains("What the words mean");
        assertThat(browser.get("/programme?on=2019-01-01").statusCode()).isEqualTo(404);
        assertThat(browser.get("/programme?programme=none").statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_received_scored_and_published_is_shown_with_who_and_when() throws Exception {
        String page = browser.get("/data").body();

        assertThat(page)
                .contains("2021-05", "exam_passes.csv", "tester", "20 June 2021, 12:00 UTC")
                .contains("/data/reconciliation?programme=" + ScoredWorkspace.PROGRAMME + "&amp;month=2021-05");
        assertThat(browser.get("/data/reconciliation?month=2021-05&programme=" + ScoredWorkspace.PROGRAMME)
                        .body())
                .contains("No figures of the vendor were received for May 2021");
        assertThat(browser.get("/data/rejects").body()).contains("No row waits");
        assertThat(browser.get("/data/difference?from=r2&to=none").statusCode()).isEqualTo(404);
    }

    @Test
    void what_two_runs_differ_in_is_shown() throws Exception {
        String page = browser.get("/data/difference?from=r2&to=r4").body();

        assertThat(page).contains("From run r2 to run r4", "rules of: 2021-04-30");
    }

    @Test
    void what_is_coming_is_told_day_by_day_after_the_standing() throws Exception {
        String page = browser.get("/coming?programme=" + ScoredWorkspace.PROGRAMME + "&account=" + first.account())
                .body();

        assertThat(page).contains("Standing: ", "Now: ", "<time datetime=\"202");
    }

    @Test
    void where_nothing_is_found_one_is_told_what_to_do() throws Exception {
        assertThat(browser.get(PORTFOLIO + "&beginning=zzz").body())
                .contains("No account is like that. Choose another tier");
    }

    @Test
    void a_scorecard_shows_what_the_run_says() throws Exception {
        String page = browser.get(SCORECARD + first.account()).body();

        assertThat(page)
                .contains("<h1>Account " + first.account() + "</h1>")
                .contains("May 2021, by the rules of 31 May 2021")
                .contains("in April 2021 (change)");
        scores.scorecard(first.account()).orElseThrow().pathways().forEach(pathway -> {
            assertThat(page).contains("<strong>" + pathway.points() + " of 100 points</strong>");
            pathway.indicators()
                    .forEach(indicator -> assertThat(page)
                            .contains(indicator.indicator().name().en())
                            .contains(indicator.points() + "/"));
        });
    }

    @Test
    void a_scorecard_shows_the_months_up_to_it_as_a_table() throws Exception {
        String page = browser.get(SCORECARD + first.account()).body();
        String earlier =
                browser.get(SCORECARD + first.account() + "&month=" + BEFORE).body();

        assertThat(page)
                .contains("The chart as a table")
                .contains("data-line=\"60\"")
                .contains("data-line=\"80\"");
        assertThat(earlier)
                .contains("April 2021, by the rules of 30 April 2021")
                .contains("Only this month is published yet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/no-such-page",
                "/scorecard?programme=cloud-business-applications&account=nobody",
                "/scorecard?programme=none&account=1",
                "/portfolio?programme=cloud-business-applications&month=2020-01"
            })
    void what_is_not_there_is_not_found(String path) throws Exception {
        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is nothing here").contains("begin with the portfolio");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/scorecard",
                "/portfolio?programme=cloud-business-applications&month=may",
                "/portfolio?programme=cloud-business-applications&page=two",
                "/portfolio?programme=cloud-business-applications&order=random"
            })
    void an_address_that_makes_no_sense_is_refused(String path) throws Exception {
        assertThat(browser.get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void what_ids_hold_is_text_and_never_markup() throws Exception {
        String page = browser.get(PORTFOLIO + "&beginning=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
                .body();

        assertThat(page).doesNotContain("<script>alert").contains("value=\"&#34;>&lt;script");
    }

    @Test
    void pages_speak_french_to_whoever_asks_for_it() throws Exception {
        String preferred =
                browser.get(PORTFOLIO, "Accept-Language", "fr-CA, en;q=0.5").body();
        Browser other = browser;
        String chosen = other.get(SCORECARD + first.account() + "&lang=fr").body();
        String remembered = other.get("/").body();
        other.get("/?lang=en");

        assertThat(preferred)
                .contains("<html lang=\"fr\">")
                .contains("Portefeuille")
                .contains("mai 2021");
        assertThat(chosen).contains("Compte " + first.account()).contains("Historique");
        assertThat(remembered).contains("<html lang=\"fr\">");
        assertThat(browser.get("/").body()).contains("<html lang=\"en\">");
    }

    @Test
    void an_answer_that_one_has_already_is_not_sent_again() throws Exception {
        HttpResponse<String> answer = browser.get(PORTFOLIO);
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = browser.get(PORTFOLIO, "If-None-Match", tag);

        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(browser.get(PORTFOLIO + "&tier=none", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void style_and_scripts_may_be_kept_for_ever_under_the_hash_of_their_content() throws Exception {
        String page = browser.get(PORTFOLIO).body();
        Matcher asset = ASSET.matcher(page);

        int assets = 0;
        while (asset.find()) {
            assets++;
            HttpResponse<String> answer = new Browser(server).get(asset.group(1));
            assertThat(answer.statusCode()).as(asset.group(1)).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .endsWith("immutable");
        }
        assertThat(assets).isEqualTo(4);
        assertThat(browser.get("/assets/0000000000000000/app.css").statusCode()).isEqualTo(404);
    }

    @Test
    void nothing_is_written_into_the_page_that_the_policy_would_refuse() throws Exception {
        String indicator = "/indicator?programme=" + ScoredWorkspace.PROGRAMME
                + "&pathway=customer-engagement&indicator=developers&account=" + first.account();
        String whatIf = "/what-if?programme=" + ScoredWorkspace.PROGRAMME + "&account=" + first.account();
        for (String path : List.of(
                PORTFOLIO,
                SCORECARD + first.account(),
                indicator,
                whatIf,
                whatIf + "&months=1&changes=customers+customer-engagement+%2B3")) {
            assertThat(browser.get(path).body())
                    .doesNotContain(" style=")
                    .doesNotContain("<style")
                    .doesNotContainPattern("<script(?! src)")
                    .doesNotContainPattern(" on[a-z]+=");
        }
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
