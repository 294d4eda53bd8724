package org.partnerscore.definitions.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnerscore.definitions.ProgrammeCatalog;

/** The documentation in the folder docs. With {@code -Ddocs.write=true} it is written before it is tested. */
class DocumentationTest {
    private static final String WRITE = "./mvnw -q -pl definitions -am test -Dtest=DocumentationTest "
            + "-Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write=true";
    private static final Path DOCS =
            Path.of(System.getProperty("partnerscore.root", "..")).resolve("docs");
    private static final Pattern RULE_LINK = Pattern.compile("rules\\.md#([a-z0-9]+)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)");

    @BeforeAll
    static void write_if_asked() throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            DocumentationGenerator.main(DOCS.toString());
        }
    }

    private static SortedMap<String, String> written() throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        for (String name : DocumentationGenerator.existing(DOCS)) {
            pages.put(name, Files.readString(DOCS.resolve(name)));
        }
        return pages;
    }

    private static SortedMap<String, String> generated() {
        return DocumentationGenerator.pages(ProgrammeCatalog.bundled());
    }

    @Test
    void the_pages_are_those_of_the_definitions() throws IOException {
        assertThat(written())
                .as("docs/programmes is stale; write it with: %s", WRITE)
                .isEqualTo(generated());
    }

    @Test
    void every_rule_that_a_page_cites_is_told() throws IOException {
        String rules = Files.readString(DOCS.resolve("rules.md"));
        Set<String> missing = new TreeSet<>();
        generated().values().forEach(page -> {
            Matcher link = RULE_LINK.matcher(page);
            while (link.find()) {
                if (!rules.contains("<a id=\"" + link.group(1) + "\"></a>")) {
                    missing.add(link.group(1));
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void every_link_leads_somewhere() throws IOException {
        Map<String, String> pages = new TreeMap<>(written());
        pages.put("rules.md", Files.readString(DOCS.resolve("rules.md")));
        Set<String> broken = new TreeSet<>();
        pages.forEach((name, text) -> {
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                Path target = DOCS.resolve(name).resolveSibling(link.group(1)).normalize();
                if (!Files.isRegularFile(target)) {
                    broken.add(name + " to " + link.group(1));
                }
            }
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void the_pages_own_example_is_worked() {
        assertThat(page("cloud-business-applications/net-new-revenue.md"))
                .contains("10 points × 150,000 / 300,000 = 5.00 points");
    }

    @Test
    void an_example_is_rounded_half_up_to_hundredths() {
        assertThat(page("cloud-business-applications/net-customer-adds.md"))
                .contains("10 points × 2 / 3 = 6.67 points");
    }

    @Test
    void growth_of_users_is_worked_in_steps() {
        assertThat(page("cloud-business-applications/monthly-active-user-growth.md"))
                .contains("400 × 25 % = 100\n25 points × 50 / 100 = 12.50 points");
    }

    @Test
    void growth_of_people_is_all_or_nothing() {
        assertThat(page("cloud-business-applications/functional-consultant-growth.md"))
                .contains("20 × (100 % + 35 %) = 27\n27 reaches 27: 15.00 points");
    }

    @Test
    void a_page_shows_the_markets_of_a_target_side_by_side() {
        assertThat(page("cloud-business-applications/functional-consultants.md"))
                .contains(
                        "| 2021-02-03 | Customer Engagement | 15 | 5 | [R2](../../rules.md#r2), page of 2021-02-03 |");
    }

    @Test
    void a_programme_without_markets_shows_one_target() {
        assertThat(page("small-and-midmarket-cloud-solutions/net-new-revenue.md"))
                .contains("| From | Pathway | USD | Source |");
    }

    @Test
    void the_programmes_page_tells_what_changed_when() {
        assertThat(page("cloud-business-applications/README.md"))
                .contains("| 2021-03-11 | `functional-consultant-growth.bands` |");
    }

    private static String page(String name) {
        return generated().getOrDefault("programmes/" + name, "");
    }

    @Test
    void every_indicator_of_every_programme_has_a_page() {
        List<String> expected = ProgrammeCatalog.bundled().programmes().stream()
                .flatMap(programme -> programme.indicators().stream()
                        .map(indicator -> "programmes/" + programme.id() + "/" + indicator.id() + ".md"))
                .toList();
        assertThat(generated()).containsKeys(expected.toArray(new String[0]));
    }
}
