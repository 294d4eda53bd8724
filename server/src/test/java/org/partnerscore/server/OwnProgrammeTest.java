package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerscore.definitions.ProgrammeCatalog;

/** The pages of a programme of somebody's own, without points, which the server knows from what was published of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnProgrammeTest {
    private static final String OF_IT = "programme=harbour-services";
    private static final String ACCOUNT = OF_IT + "&account=A0000000&month=2021-05";

    private Server server;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        ScoredWorkspace workspace = ScoredWorkspace.of(folder, 8);
        Path file = Files.writeString(folder.resolve("programme.yaml"), definition());
        for (YearMonth month = ScoredWorkspace.LAST.minusMonths(1);
                !month.isAfter(ScoredWorkspace.LAST);
                month = month.plusMonths(1)) {
            workspace.publish(ProgrammeCatalog.definition(file), month);
        }
        Files.delete(file);
        server = workspace.serve();
        browser = Browser.entered(server);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** The bundled programme without points under another name, from another day, over products that the data hold. */
    private static String definition() throws Exception {
        try (InputStream in = Objects.requireNonNull(ProgrammeCatalog.class.getResourceAsStream(
                "/org/partnerscore/programmes/aws-services/programme.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("id: aws-services", "id: harbour-services")
                    .replace("AWS Services", "Harbour Services")
                    .replace("2023-", "2020-")
                    .replace("[cloud-services, marketplace]", "[sales, finance, customer-service]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/portfolio?" + OF_IT,
                "/programme?" + OF_IT,
                "/data?" + OF_IT,
                "/scorecard?" + ACCOUNT,
                "/indicator?" + ACCOUNT + "&pathway=services&indicator=monthly-revenue",
                "/coming?" + ACCOUNT,
                "/what-if?" + ACCOUNT,
                "/route?" + ACCOUNT,
                "/api/v1/programmes/harbour-services",
                "/api/v1/programmes/harbour-services/status"
            })
    void every_page_is_there(String path) throws Exception {
        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).containsAnyOf("Harbour Services", "harbour-services");
    }

    @Test
    void its_rules_are_those_that_it_was_published_by() throws Exception {
        assertThat(browser.get("/programme?" + OF_IT + "&on=2021-05-31").body())
                .contains("Harbour Services", "customer-service");
    }

    @Test
    void it_is_among_the_programmes() throws Exception {
        assertThat(browser.get("/api/v1/programmes").body()).contains("harbour-services", "aws-services");
    }

    @Test
    void an_indicator_tells_how_its_value_comes_about() throws Exception {
        assertThat(browser.get("/indicator?" + ACCOUNT + "&pathway=services&indicator=monthly-revenue")
                        .body())
                .contains("How the value comes about")
                .doesNotContain("points");
    }

    @Test
    void a_programme_that_nothing_was_published_of_is_not_found() throws Exception {
        assertThat(browser.get("/programme?programme=harbour-cloud").statusCode())
                .isEqualTo(404);
    }
}
