package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerscore.imports.figures.VendorFigure;
import org.partnerscore.server.access.AccessTable;
import org.partnerscore.server.access.Reader;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Role;
import org.partnerscore.server.access.Sight;

/** The pages as a browser shows them: to every role, in both languages and themes, on wide and narrow screens, by keyboard. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    private static final String ACCOUNT = "A0000000";
    private static final String OF_ACCOUNT = "?programme=" + ScoredWorkspace.PROGRAMME + "&account=" + ACCOUNT;
    private static final int NARROW = 360;
    private static final int WIDE = 1280;
    private static final int HEIGHT = 800;
    private static final boolean EVERYTHING = Boolean.getBoolean("partnerscore.long");

    /** What can take the focus, unless it is hidden. */
    private static final String STOPS =
            "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";

    /** Each page by its name, with what it shows. */
    private static final Map<String, Walked> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("portfolio", new Walked(Resource.PORTFOLIO, "/portfolio?programme=" + ScoredWorkspace.PROGRAMME));
        PAGES.put("scorecard", new Walked(Resource.SCORECARD, "/scorecard" + OF_ACCOUNT));
        PAGES.put(
                "indicator",
                new Walked(
                        Resource.EXPLANATION,
                        "/indicator" + OF_ACCOUNT + "&pathway=customer-engagement&indicator=net-customer-adds"));
        PAGES.put(
                "what-if",
                new Walked(
                        Resource.WHAT_IF,
                        "/what-if" + OF_ACCOUNT
                                + "&months=2&changes=customers+customer-engagement+%2B3&scenario=Two%20more&kept=Developers%0Adevelopers+customer-engagement+%2B2"));
        PAGES.put("coming", new Walked(Resource.FORECAST, "/coming" + OF_ACCOUNT));
        PAGES.put(
                "programme",
                new Walked(Resource.PUBLIC_RULES, "/programme?on=2021-05-31&programme=" + ScoredWorkspace.PROGRAMME));
        PAGES.put("data", new Walked(Resource.OPERATION, "/data?programme=" + ScoredWorkspace.PROGRAMME));
        PAGES.put("rejects", new Walked(Resource.RECEIVED_ROWS, "/data/rejects?"));
        PAGES.put("difference", new Walked(Resource.RECEIVED_ROWS, "/data/difference?from={before}&to={run}"));
        PAGES.put(
                "reconciliation",
                new Walked(
                        Resource.OPERATION,
                        "/data/reconciliation?month=2021-05&programme=" + ScoredWorkspace.PROGRAMME));
        PAGES.put("route", new Walked(Resource.ROUTE, "/route" + OF_ACCOUNT + "&tier=silver&by=2021-05&keep=1"));
    }

    private record Walked(Resource resource, String address) {}

    /** Somebody whose windows share what was loaded. */
    private record Person(Role role, String language, boolean scripts) {}

    private final Map<Role, String> tokens = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private final Map<Person, BrowserContext> readers = new HashMap<>();
    private Issuer issuer;
    private Server server;
    private Chromium chromium;
    private String before;
    private String run;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        chromium = Chromium.start();
        ScoredWorkspace workspace = ScoredWorkspace.of(folder, 12);
        workspace.publish(ScoredWorkspace.LAST.minusMonths(1));
        before = workspace.publish(ScoredWorkspace.LAST);
        workspace.keepScenario(ACCOUNT);
        workspace.losePasses();
        workspace.reject();
        run = workspace.publish(ScoredWorkspace.LAST);
        Map<String, Map<String, Object>> claims = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            claims.put(
                    role.id(),
                    Map.of(
                            "roles", List.of(role.id()),
                            "accounts", List.of(ACCOUNT),
                            "aud", List.of("partnerscore")));
        }
        issuer = Issuer.start(claims);
        for (Role role : Role.values()) {
            tokens.put(role, issuer.token(role.id()));
        }
        server = workspace.serve(
                Map.of("partnerscore.login.issuer", issuer.address(), "partnerscore.login.client-id", "partnerscore"),
                List.of(new VendorFigure(
                        ACCOUNT,
                        "Cloud Business Applications",
                        ScoredWorkspace.PROGRAMME,
                        "",
                        "customer-engagement",
                        ScoredWorkspace.LAST,
                        "Net customer adds",
                        "net-customer-adds",
                        null,
                        BigDecimal.TEN,
                        null,
                        null,
                        null)));
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
            issuer.close();
            chromium.close();
        }
    }

    @BeforeEach
    void forget() {
        complaints.clear();
    }

    @AfterEach
    void leave() {
        readers.values().forEach(reader -> reader.pages().forEach(Page::close));
    }

    /** A window of somebody with a role, which notes what the browser complains about. */
    private Page window(Role role, int width) {
        return window(new Person(role, "en", true), width);
    }

    private Page window(Person person, int width) {
        Page page = readers.computeIfAbsent(
                        person,
                        key -> chromium.context(new NewContextOptions()
                                .setLocale(person.language())
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setJavaScriptEnabled(person.scripts())
                                .setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + tokens.get(person.role())))))
                .newPage();
        page.setViewportSize(width, HEIGHT);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    private int go(Page page, String address) {
        return page.navigate(server.address() + address).status();
    }

    private String address(String name) {
        return address(Objects.requireNonNull(PAGES.get(name)));
    }

    private String address(Walked walked) {
        return walked.address().replace("{before}", before).replace("{run}", run);
    }

    /** Charts take a window's new width a moment after the window has it. */
    private static boolean isTooWide(Page page) {
        boolean wide = true;
        for (int look = 0; look < 40 && wide; look++) {
            page.waitForTimeout(look == 0 ? 0 : 50);
            wide = (boolean)
                    page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        }
        return wide;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void every_page_fits_and_axe_finds_nothing_wrong_in_either_theme_wide_or_narrow(String language) {
        Page page = window(new Person(Role.OPERATOR, language, true), WIDE);
        PAGES.forEach((name, walked) -> {
            page.setViewportSize(WIDE, HEIGHT);
            assertThat(go(page, address(walked))).as(name).isEqualTo(200);
            page.querySelectorAll("summary").forEach(summary -> summary.click());
            for (ColorScheme theme : themes(language)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
                for (int width : List.of(WIDE, NARROW)) {
                    page.setViewportSize(width, HEIGHT);
                    String shown = name + "-" + language + "-" + theme + "-" + width;
                    if (Boolean.getBoolean("screenshots")) {
                        page.screenshot(new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of("target", "screenshots", shown + ".png")));
                    }
                    assertThat(isTooWide(page)).as(shown + " is too wide").isFalse();
                    assertThat(faults(page, language, theme, width)).as(shown).isEmpty();
                }
            }
        });
        assertThat(complaints).isEmpty();
    }

    /** A theme changes colours alone, so it is walked in one language, in long runs and for pictures in both. */
    private static List<ColorScheme> themes(String language) {
        return language.equals("en") || EVERYTHING || Boolean.getBoolean("screenshots")
                ? List.of(ColorScheme.LIGHT, ColorScheme.DARK)
                : List.of(ColorScheme.LIGHT);
    }

    /** What axe finds; in the second theme it is asked for colours alone, in the second language on narrow pages alone. */
    private static List<String> faults(Page page, String language, ColorScheme theme, int width) {
        if (EVERYTHING || (theme == ColorScheme.LIGHT && (language.equals("en") || width == NARROW))) {
            return Chromium.faults(page);
        }
        return theme == ColorScheme.DARK ? Chromium.faintTexts(page) : List.of();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void each_role_is_shown_its_pages_and_no_other(Role role) {
        Page page = window(new Person(role, "en", false), WIDE);
        // Of all roles both languages are walked; of each of them only in long runs.
        List<String> languages = EVERYTHING ? List.of("en", "fr") : List.of(role.ordinal() % 2 == 0 ? "en" : "fr");
        for (String language : languages) {
            PAGES.forEach((name, walked) -> {
                Reader reader = Reader.of(role.id(), role, List.of(ACCOUNT), List.of());
                boolean seen = AccessTable.sight(reader, walked.resource()) != Sight.NOTHING;
                assertThat(go(page, address(walked) + "&lang=" + language))
                        .as(name)
                        .isEqualTo(seen ? 200 : 403);
                assertThat(page.locator("h1").count()).as(name).isEqualTo(1);
                assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            });
        }
    }

    @Test
    void what_a_report_viewer_is_shown_is_sound_without_revenue() {
        Page page = window(new Person(Role.REPORT_VIEWER, "fr", true), NARROW);
        go(page, address("scorecard"));

        assertThat(isTooWide(page)).isFalse();
        assertThat(Chromium.faults(page)).isEmpty();
    }

    @Test
    void every_chart_is_drawn_from_a_table_that_one_can_open() {
        Page page = window(Role.OPERATOR, NARROW);
        go(page, address("scorecard"));
        int pathways = page.locator("main section").count();

        assertThat(page.locator(".chart svg").count()).isEqualTo(pathways);
        for (int i = 0; i < pathways; i++) {
            page.locator("figure + details summary").nth(i).click();
            assertThat(page.locator("figure + details table").nth(i).isVisible())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"portfolio", "scorecard", "indicator", "what-if", "route", "programme", "data"})
    void everything_on_a_page_is_reached_by_keyboard_and_shows_that_it_is(String name) {
        Page page = window(Role.OPERATOR, NARROW);
        go(page, address(name));
        int left = (int) page.evaluate(
                "stops => { window.unseen = []; addEventListener('focusin', ({target}) => { target.dataset.walked = '';"
                        + " if (!target.matches('[type=date], [type=month]')"
                        + " && getComputedStyle(target).outlineStyle === 'none') unseen.push(target.outerHTML); });"
                        + " const all = [...document.querySelectorAll(stops)].filter(stop => stop.checkVisibility());"
                        + " all.forEach(stop => stop.dataset.stop = ''); return all.length; }",
                STOPS);

        // A field of a date has a stop for each of its parts; what a page takes in on the way may have some too.
        int more = 4 * page.locator("input[type=date], input[type=month]").count();
        for (int round = 0; round < 3 && left > 0; round++) {
            for (int i = 0; i < left + more; i++) {
                page.keyboard().press("Tab");
            }
            left = page.locator("[data-stop]:not([data-walked])").count();
        }
        assertThat((List<?>) page.evaluate("unseen"))
                .as("stops without an outline")
                .isEmpty();
        assertThat(page.locator("[data-stop]:not([data-walked])").all())
                .as("stops that the keyboard does not reach")
                .isEmpty();
    }

    @Test
    void from_the_portfolio_to_the_lines_of_an_indicator_takes_the_keyboard_alone() {
        Page page = window(Role.OPERATOR, WIDE);
        go(page, address("portfolio"));

        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith("#content");
        tabTo(page, "#beginning");
        page.keyboard().type(ACCOUNT);
        PlaywrightAssertions.assertThat(page.locator("#accounts tbody tr")).hasCount(1);
        tabTo(page, "#accounts tbody a");
        page.keyboard().press("Enter");
        page.waitForURL("**/scorecard?**");
        tabTo(page, ".indicators a");
        page.keyboard().press("Enter");
        page.waitForURL("**/indicator?**");
        tabTo(page, "#holding");
        page.keyboard().type("zzz");
        PlaywrightAssertions.assertThat(page.locator("#lines")).containsText("No line is like that");
        assertThat(complaints).isEmpty();
    }

    private static void tabTo(Page page, String wanted) {
        for (int i = 0; i < 100; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", wanted)) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not lead to " + wanted);
    }

    @Test
    void a_scorecard_takes_in_what_is_coming_where_one_gets_to_it() {
        Page page = window(Role.OPERATOR, WIDE);
        go(page, address("scorecard"));
        page.keyboard().press("End");

        PlaywrightAssertions.assertThat(page.locator("#coming")).containsText("Standing");
    }

    @Test
    void a_slider_moved_by_a_key_is_scored_in_place_and_can_be_kept_to_compare() {
        Page page = window(Role.ACCOUNT_ADMIN, WIDE);
        go(page, "/what-if" + OF_ACCOUNT + "&months=1");
        tabTo(page, "[type=range]");
        page.keyboard().press("ArrowRight");

        PlaywrightAssertions.assertThat(page.locator("#scored h2").first()).hasText("after");
        PlaywrightAssertions.assertThat(page.locator("output").first()).hasText("+1");
        page.locator("#scored > p a").click();
        page.locator("[type=range]").nth(1).press("ArrowRight");
        PlaywrightAssertions.assertThat(page.locator("#scored > h2"))
                .hasText(new String[] {"Scenario 1", "Scenario 2"});
        assertThat(complaints).isEmpty();
    }

    @Test
    void another_choice_is_shown_in_place() {
        Page page = window(Role.OPERATOR, WIDE);
        go(page, address("portfolio"));
        page.locator("select[name=tier]").selectOption("gold");

        PlaywrightAssertions.assertThat(page.locator("#accounts")).containsText("No account is like that");
        assertThat(page.url()).contains("tier=gold");
    }

    @Test
    void what_is_sent_is_answered_in_place_whatever_the_answer_and_read_aloud() {
        Page page = window(Role.OPERATOR, WIDE);
        go(page, address("data"));
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("none.csv", "text/csv", "no export".getBytes(StandardCharsets.UTF_8)));
        page.locator("[data-upload] button").click();

        PlaywrightAssertions.assertThat(page.locator("main")).containsText("Nothing was imported");
        PlaywrightAssertions.assertThat(page.locator("h1")).isFocused();
        assertThat(page.url()).contains("/data?");
    }

    @Test
    void without_scripts_there_are_tables_and_buttons() {
        Page page = window(new Person(Role.OPERATOR, "en", false), NARROW);
        go(page, address("portfolio"));
        page.locator("#beginning").fill(ACCOUNT);
        page.locator("main button").first().click();

        assertThat(page.locator("#accounts tbody tr").count()).isEqualTo(1);
        page.locator("#accounts tbody a").click();
        assertThat(page.locator(".chart").first().isVisible()).isFalse();
        page.locator("figure + details summary").first().click();
        assertThat(page.locator("figure + details table").first().isVisible()).isTrue();
    }
}
