package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
    private static final String ACCOUNTS = "/api/v1/programmes/" + ScoredWorkspace.PROGRAMME + "/accounts";
    private static final String SCORECARD = "/api/v1/programmes/" + ScoredWorkspace.PROGRAMME + "/scorecard";
    private static final JsonMapper JSON = new JsonMapper();

    private static final String OF_PROGRAMME = "/api/v1/programmes/" + ScoredWorkspace.PROGRAMME;

    private ScoredWorkspace workspace;
    private Server server;
    private Browser operator;
    private Browser nobody;
    private PublishedScores scores;
    private String run;
    private JsonNode described;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        workspace = ScoredWorkspace.of(folder, 12);
        workspace.publish(ScoredWorkspace.LAST.minusMonths(1));
        run = workspace.publish(ScoredWorkspace.LAST);
        for (int i = 0; i < 12; i++) {
            workspace.keepScenario(String.format(Locale.ROOT, "A%07d", i));
        }
        server = workspace.serve();
        operator = Browser.entered(server);
        nobody = new Browser(server);
        scores = PublicationSource.of(workspace.root())
                .now()
                .scores(ScoredWorkspace.PROGRAMME, ScoredWorkspace.LAST)
                .orElseThrow();
        described = JSON.readTree(operator.get("/api/v1/openapi.json").body());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void the_description_names_every_address_with_all_its_parameters_and_no_others() {
        Map<String, List<String>> written = new TreeMap<>();
        described
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    List<String> parameters = new ArrayList<>();
                    operation.getValue().get("parameters").forEach(parameter -> parameters.add(written(parameter)));
                    written.put(operation.getKey() + " " + path.getKey(), parameters);
                }));

        assertThat(written).isEqualTo(handled());
    }

    /** What the handlers take, as the description should say it. */
    private Map<String, List<String>> handled() {
        Map<String, List<String>> handled = new TreeMap<>();
        server.parts()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/"))
                        .forEach(pattern -> {
                            RequestMethod how = mapping.getMethodsCondition()
                                    .getMethods()
                                    .iterator()
                                    .next();
                            List<String> parameters = new ArrayList<>();
                            for (Parameter parameter : method.getMethod().getParameters()) {
                                describe(parameter, parameters);
                            }
                            handled.put(how.name().toLowerCase(Locale.ROOT) + " " + pattern, parameters);
                        }));
        return handled;
    }

    private static void describe(Parameter parameter, List<String> parameters) {
        if (parameter.isAnnotationPresent(PathVariable.class)) {
            parameters.add("path " + parameter.getName() + " required");
        }
        RequestHeader header = parameter.getAnnotation(RequestHeader.class);
        if (header != null) {
            parameters.add("header " + header.value() + " required");
        }
        RequestParam query = parameter.getAnnotation(RequestParam.class);
        if (query != null) {
            boolean required = query.defaultValue().equals(ValueConstants.DEFAULT_NONE);
            parameters.add(
                    "query " + parameter.getName() + (required ? " required" : " default " + query.defaultValue()));
        }
    }

    private static String written(JsonNode parameter) {
        String name =
                parameter.get("in").asString() + " " + parameter.get("name").asString();
        return parameter.get("required").asBoolean()
                ? name + " required"
                : name + " default " + parameter.get("schema").get("default").asString();
    }

    @Test
    void every_address_of_the_description_answers_whoever_has_a_session_and_nobody_else() throws Exception {
        for (Map.Entry<String, JsonNode> path : described.get("paths").properties()) {
            String address = example(path.getKey(), path.getValue().get("get"));

            HttpResponse<String> answer = operator.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().firstValue("ETag")).as(address).isPresent();
            assertThat(path.getValue().get("get").at("/responses/200/content").has(type(answer)))
                    .as(address)
                    .isTrue();

            HttpResponse<String> refusal = nobody.get(address);
            assertThat(refusal.statusCode()).as(address).isEqualTo(401);
            assertThat(type(refusal)).as(address).isEqualTo("application/problem+json");
        }
    }

    @Test
    void every_document_fits_the_schema_that_the_description_names() throws Exception {
        TreeSet<String> seen = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path : described.get("paths").properties()) {
            String schema = ApiSchemas.name(path.getValue());
            if (!schema.isEmpty()) {
                String document = operator.get(
                                example(path.getKey(), path.getValue().get("get")))
                        .body();

                assertThat(ApiSchemas.problems(path.getValue(), document))
                        .as(path.getKey())
                        .isEmpty();
                assertThat(operator.get("/api/v1/schemas/" + schema).statusCode())
                        .isEqualTo(200);
                seen.add(schema);
            }
        }
        assertThat(seen).contains("accounts.schema.json", "scorecard.schema.json", "publications.schema.json");
    }

    private String example(String path, JsonNode operation) throws IOException {
        return ExampleAddress.of(
                path,
                operation,
                Map.of(
                        "{account}",
                        scores.ranking().get(0).account(),
                        "{run}",
                        run,
                        "{scenario}",
                        ScoredWorkspace.SCENARIO));
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", "");
    }

    @Test
    void accounts_come_in_parts_that_lead_to_the_next_until_all_were_given() throws Exception {
        List<String> given = new ArrayList<>();
        String next = ACCOUNTS + "?limit=5";
        while (!next.isEmpty()) {
            HttpResponse<String> part = operator.get(next);
            JsonNode document = JSON.readTree(part.body());
            assertThat(document.get("total").asInt()).isEqualTo(12);
            document.get("accounts").forEach(row -> given.add(row.get("account").asString()));
            next = part.headers()
                    .firstValue("Link")
                    .map(link -> link.replaceFirst("^<" + server.address(), "").replaceFirst(">.*", ""))
                    .orElse("");
        }
        assertThat(given)
                .containsExactlyElementsOf(
                        scores.ranking().stream().map(AccountPoints::account).toList());
    }

    @Test
    void runs_and_publications_come_in_parts_too() throws Exception {
        for (String list : List.of("runs", "publications")) {
            HttpResponse<String> first = operator.get("/api/v1/" + list + "?limit=1");
            HttpResponse<String> second = operator.get("/api/v1/" + list + "?limit=1&offset=1");

            assertThat(JSON.readTree(first.body()).get(list)).hasSize(1);
            assertThat(first.headers().firstValue("Link").orElseThrow()).contains("offset=1");
            assertThat(JSON.readTree(second.body()).get(list).get(0).get("run").asString())
                    .isEqualTo(run);
            assertThat(second.headers().firstValue("Link")).isEmpty();
        }
    }

    @Test
    void accounts_of_a_country_are_those_with_a_location_there() throws Exception {
        SortedMap<String, Set<String>> countries = new TreeMap<>();
        List<String> partners =
                Files.readAllLines(workspace.root().resolveSibling("tables").resolve("partners.csv"));
        List<String> columns = List.of(partners.get(0).split(",", -1));
        for (String line : partners.subList(1, partners.size())) {
            String[] values = line.split(",", -1);
            countries
                    .computeIfAbsent(values[columns.indexOf("country")], code -> new TreeSet<>())
                    .add(values[columns.indexOf("account_id")]);
        }
        for (Map.Entry<String, Set<String>> country : countries.entrySet()) {
            JsonNode document = JSON.readTree(
                    operator.get(ACCOUNTS + "?country=" + country.getKey()).body());

            assertThat(document.get("accounts"))
                    .extracting(row -> row.get("account").asString())
                    .containsExactlyInAnyOrderElementsOf(country.getValue());
        }
        assertThat(countries).hasSizeGreaterThan(1);
    }

    @Test
    void an_explanation_is_of_the_very_score_that_was_published_and_of_the_facts_behind_it() throws Exception {
        String explanation = OF_PROGRAMME + "/explanation?account=" + best();
        JsonNode explained = JSON.readTree(operator.get(explanation).body());
        JsonNode card =
                JSON.readTree(operator.get(SCORECARD + "?account=" + best()).body());

        List<JsonNode> published = new ArrayList<>();
        card.get("pathways").forEach(pathway -> pathway.get("indicators").forEach(published::add));
        assertThat(points(explained.get("explanations"))).isNotEmpty().isEqualTo(points(published));

        workspace.losePasses();
        try (Server later = workspace.serve()) {
            assertThat(Browser.entered(later).get(explanation).body())
                    .isEqualTo(operator.get(explanation).body());
        }
    }

    private String best() throws IOException {
        return scores.ranking().get(0).account();
    }

    private static List<String> points(Iterable<JsonNode> indicators) {
        List<String> points = new ArrayList<>();
        indicators.forEach(each -> points.add(each.get("points") + " for " + each.get("value")));
        return points;
    }

    @Test
    void a_customer_that_is_asked_for_is_all_that_is_explained() throws Exception {
        String tenant = tenants("").get(0);

        assertThat(tenants("")).isNotEmpty().anyMatch(id -> !id.equals(tenant));
        assertThat(tenants("&tenant=" + tenant)).isNotEmpty().allMatch(tenant::equals);
    }

    /** The customers of all lines of the best account's explanation. */
    private List<String> tenants(String asked) throws Exception {
        return JSON
                .readTree(operator.get(OF_PROGRAMME + "/explanation?account=" + best() + asked)
                        .body())
                .get("explanations")
                .findValues("tenant_id")
                .stream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OF_PROGRAMME + "/explanation?account=A0000000&pathway=none",
                OF_PROGRAMME + "/explanation?account=A0000000&indicator=none",
                OF_PROGRAMME + "/difference?account=A0000000&from=2021-05",
                OF_PROGRAMME + "/difference?account=A0000000&from=2015-01",
                OF_PROGRAMME + "/forecast?account=A0000000&months=0",
                OF_PROGRAMME + "/forecast?account=A0000000&months=61",
                OF_PROGRAMME + "/forecast?account=A0000000&assume=best",
                OF_PROGRAMME + "/what-if?account=A0000000&months=61&changes=person+P1+leaves",
                OF_PROGRAMME + "/route?account=A0000000&tier=bronze",
                OF_PROGRAMME + "/route?account=A0000000&tier=gold&by=2020-01",
                OF_PROGRAMME + "/route?account=A0000000&tier=gold&keep=0",
                ACCOUNTS + "?limit=0",
                ACCOUNTS + "?limit=1001",
                ACCOUNTS + "?offset=-1",
                ACCOUNTS + "?order=random",
                ACCOUNTS + "?country=ZZ",
                ACCOUNTS + "?month=may",
                "/api/v1/runs?limit=0",
                SCORECARD
            })
    void a_parameter_that_makes_no_sense_is_refused_as_a_problem(String path) throws Exception {
        HttpResponse<String> answer = operator.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).get("detail").asString()).startsWith("Check the parameters;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/no-such-thing",
                "/api/v1/programmes/none",
                "/api/v1/programmes/cloud-business-applications?on=1999-01-01",
                "/api/v1/programmes/none/accounts",
                SCORECARD + "?account=nobody",
                OF_PROGRAMME + "/explanation?account=nobody",
                OF_PROGRAMME + "/explanation?account=A0000000&tenant=nobody",
                OF_PROGRAMME + "/gaps?account=A0000000&month=2020-01",
                SCORECARD + "?account=A0000000&month=2020-01",
                "/api/v1/runs/r999",
                "/api/v1/schemas/none.schema.json"
            })
    void what_is_not_there_is_a_problem_that_says_what_to_do(String path) throws Exception {
        HttpResponse<String> answer = operator.get(path, "Accept-Language", "fr");
        JsonNode problem = JSON.readTree(answer.body());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(problem.get("title").asString()).isEqualTo("Il n’y a rien ici");
        assertThat(problem.get("detail").asString()).startsWith("Vérifiez le chemin");
        assertThat(problem.get("instance").asString())
                .isEqualTo("urn:uuid:"
                        + answer.headers().firstValue("X-Request-Id").orElseThrow());
    }

    @Test
    void changes_that_cannot_be_understood_are_named_all_at_once() throws Exception {
        HttpResponse<String> answer = operator.get(OF_PROGRAMME
                + "/what-if?account=A0000000&changes=customers+nowhere+%2B2%0Acustomers+customer-engagement+%2Bx");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(JSON.readTree(answer.body()).get("detail").asString()).contains("nowhere", "+x");
    }
}
