package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.server.access.AccessConfiguration;
import org.partnerscore.server.access.AccessTable;
import org.partnerscore.server.access.Reader;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Role;
import org.partnerscore.server.access.Sight;
import org.partnerscore.server.access.Withheld;
import org.springframework.util.AntPathMatcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every address that the router has, asked by every role, by nobody, and for an account that is another's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesTest {
    /** What the documents of programmes without points have, and the programme scored here has not. */
    private static final String WITHOUT_POINTS = "next_tier";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern MONEY = Pattern.compile("data-label=\"value\">(USD[^<]+)");
    private static final String OWN = "A0000000";
    private static final String FOREIGN = "A0000001";

    private final Map<String, Reader> readers = new LinkedHashMap<>();
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private Path root;
    private Issuer issuer;
    private Server server;
    private Browser programs;
    private JsonNode described;
    private String run;
    private List<Endpoint> asked;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        ScoredWorkspace workspace = ScoredWorkspace.of(folder, 6);
        root = workspace.root();
        workspace.publish(ScoredWorkspace.LAST.minusMonths(1));
        run = workspace.publish(ScoredWorkspace.LAST);
        workspace.keepScenario(OWN);
        workspace.keepScenario(FOREIGN);
        for (Role role : Role.values()) {
            readers.put(role.id(), Reader.of(role.id(), role, List.of(OWN), List.of()));
        }
        readers.put("of-locations", Reader.of("of-locations", Role.GLOBAL_ADMIN, List.of(OWN), List.of("P0000000")));
        Map<String, Map<String, Object>> claims = new LinkedHashMap<>();
        readers.forEach((name, reader) -> claims.put(
                name,
                Map.of(
                        "roles", List.of("unknown", reader.role().id()),
                        "accounts", List.copyOf(reader.accounts()),
                        "locations", List.copyOf(reader.locations()),
                        "aud", List.of("partnerscore"))));
        claims.put("without-role", Map.of("accounts", List.of(OWN), "aud", List.of("partnerscore")));
        claims.put("meant-for-another", Map.of("roles", List.of("operator"), "aud", List.of("another")));
        issuer = Issuer.start(claims);
        for (String name : claims.keySet()) {
            tokens.put(name, issuer.token(name));
        }
        server = workspace.serve(Map.of(
                "partnerscore.login.issuer", issuer.address(),
                "partnerscore.login.client-id", "partnerscore",
                "partnerscore.limits.computations", "100000"));
        programs = new Browser(server);
        described = JSON.readTree(ask("operator", "/api/v1/openapi.json").body());
        asked = Endpoint.of(server).stream()
                .filter(endpoint -> !endpoint.writes() && endpoint.shows() != null)
                .toList();
    }

    @AfterAll
    void stop() {
        server.close();
        issuer.close();
    }

    private HttpResponse<String> ask(String who, String address) throws IOException, InterruptedException {
        return programs.get(address, "Authorization", "Bearer " + tokens.get(who));
    }

    private List<Map.Entry<String, JsonNode>> operations() {
        return List.copyOf(described.get("paths").properties());
    }

    private String address(Map.Entry<String, JsonNode> path, String account) {
        return ExampleAddress.of(
                path.getKey(),
                path.getValue().get("get"),
                Map.of("{account}", account, "{run}", run, "{scenario}", ScoredWorkspace.SCENARIO));
    }

    @Test
    void every_address_says_what_it_shows_or_is_one_of_the_few_that_are_open() {
        for (Endpoint endpoint : Endpoint.of(server)) {
            assertThat(endpoint.shows() == null)
                    .as(endpoint.pattern())
                    .isEqualTo(AccessConfiguration.OPEN.stream()
                            .anyMatch(open -> new AntPathMatcher().match(open, endpoint.pattern())));
        }
    }

    @Test
    void each_address_answers_the_roles_of_the_table_and_no_other() throws Exception {
        for (Endpoint endpoint : asked) {
            for (Map.Entry<String, Reader> reader : readers.entrySet()) {
                Sight sight = AccessTable.sight(reader.getValue(), resource(endpoint));
                HttpResponse<String> answer = ask(reader.getKey(), endpoint.address(run, OWN));
                assertThat(answer.statusCode())
                        .as(reader.getKey() + " " + endpoint)
                        .isEqualTo(sight == Sight.NOTHING ? 403 : 200);
                if (sight == Sight.NOTHING) {
                    assertThat(answer.body()).doesNotContain("<table", "points");
                }
            }
        }
    }

    @Test
    void a_part_of_a_page_is_shown_to_those_who_see_the_page() throws Exception {
        for (Endpoint endpoint : asked) {
            for (Map.Entry<String, Reader> reader : readers.entrySet()) {
                if (!endpoint.isOfApi()) {
                    String bearer = "Bearer " + tokens.get(reader.getKey());
                    assertThat(programs.get(endpoint.address(run, OWN), "Authorization", bearer, "HX-Request", "true")
                                    .statusCode())
                            .as(reader.getKey() + " " + endpoint)
                            .isEqualTo(
                                    AccessTable.sight(reader.getValue(), resource(endpoint)) == Sight.NOTHING
                                            ? 403
                                            : 200);
                }
            }
        }
    }

    @Test
    void nobody_without_a_role_or_a_good_token_is_answered() throws Exception {
        String operator = Objects.requireNonNull(tokens.get("operator"));
        tokens.put("forged", operator.substring(0, operator.length() - 8) + "AAAAAAAA");
        for (Endpoint endpoint : asked) {
            String address = endpoint.address(run, OWN);
            // A person who asks for a page is sent to log in.
            assertThat(programs.get(address, "HX-Request", "true").statusCode())
                    .as(address)
                    .isEqualTo(401);
            assertThat(ask("forged", address).statusCode()).as(address).isEqualTo(401);
            assertThat(ask("meant-for-another", address).statusCode())
                    .as(address)
                    .isEqualTo(401);
            if (!endpoint.pattern().equals("/")) {
                assertThat(ask("without-role", address).statusCode())
                        .as(address)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void of_an_account_that_is_anothers_nothing_exists() throws Exception {
        for (Endpoint endpoint : asked) {
            if (endpoint.isOfAccount()) {
                for (String reader : readers.keySet()) {
                    HttpResponse<String> foreign = ask(reader, endpoint.address(run, FOREIGN));
                    assertThat(foreign.statusCode())
                            .as(reader + " " + endpoint)
                            .isEqualTo(reader.equals("operator") ? 200 : 404);
                    if (!reader.equals("operator")) {
                        assertThat(withoutIds(foreign.body()))
                                .isEqualTo(withoutIds(ask(reader, endpoint.address(run, "nobody"))
                                        .body()));
                    }
                }
            }
        }
    }

    private static String withoutIds(String answer) {
        return answer.replaceAll("urn:uuid:[-0-9a-f]+", "")
                .replace(FOREIGN, "ID")
                .replace("nobody", "ID");
    }

    @Test
    void an_account_is_named_once() throws Exception {
        for (Endpoint endpoint : asked) {
            if (endpoint.isOfAccount()) {
                String address = endpoint.address(run, OWN) + "&account=" + FOREIGN;
                assertThat(ask("account-admin", address).statusCode())
                        .as(endpoint.pattern())
                        .isEqualTo(400);
            }
        }
    }

    @Test
    void a_customer_of_another_account_does_not_exist_either() throws Exception {
        String explanation = "/api/v1/programmes/" + ScoredWorkspace.PROGRAMME + "/explanation?account=";
        SortedSet<String> own = tenants(ask("operator", explanation + OWN));
        SortedSet<String> foreign = new TreeSet<>();
        for (int i = 1; i < 6; i++) {
            foreign.addAll(tenants(ask("operator", explanation + "A000000" + i)));
        }
        foreign.removeAll(own);

        String tenant = foreign.first();
        assertThat(ask("account-admin", explanation + OWN + "&tenant=" + own.first())
                        .statusCode())
                .isEqualTo(200);
        assertThat(ask("operator", explanation + OWN + "&tenant=" + tenant).statusCode())
                .isEqualTo(200);
        assertThat(ask("account-admin", explanation + OWN + "&tenant=" + tenant).statusCode())
                .isEqualTo(404);
    }

    private static SortedSet<String> tenants(HttpResponse<String> explanation) {
        SortedSet<String> tenants = new TreeSet<>();
        JSON.readTree(explanation.body()).findValues("tenant_id").stream()
                .filter(JsonNode::isString)
                .forEach(id -> tenants.add(id.asString()));
        return tenants;
    }

    @Test
    void a_reader_without_revenue_gets_all_but_what_the_table_withholds() throws Exception {
        List<Resource> masked = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : operations()) {
            Resource resource = resource(path);
            Reader viewer = Objects.requireNonNull(readers.get("report-viewer"));
            if (AccessTable.sight(viewer, resource) == Sight.WITHOUT_REVENUE) {
                ObjectNode whole = (ObjectNode)
                        JSON.readTree(ask("account-admin", address(path, OWN)).body());
                ObjectNode given = (ObjectNode)
                        JSON.readTree(ask("report-viewer", address(path, OWN)).body());
                for (Withheld part : AccessTable.withheld(viewer, resource)) {
                    assertThat(part.objects(given)).as(part.toString()).isNotEmpty();
                    part.names().forEach(name -> {
                        if (!name.equals(WITHOUT_POINTS)) {
                            assertThat(part.objects(whole)).allMatch(object -> object.has(name), name);
                        }
                        assertThat(part.objects(given)).noneMatch(object -> object.has(name), name);
                    });
                    part.takeFrom(whole);
                }
                assertThat(given).isEqualTo(whole);
                assertThat(ApiSchemas.problems(path.getValue(), given.toString()))
                        .isEmpty();
                masked.add(resource);
            }
        }
        assertThat(masked).containsExactly(Resource.ACCOUNTS, Resource.SCORECARD);
    }

    @Test
    void a_reader_of_one_account_is_told_of_no_other() throws Exception {
        String accounts = "/api/v1/programmes/" + ScoredWorkspace.PROGRAMME + "/accounts";

        assertThat(ask("account-admin", accounts).body()).contains(OWN).doesNotContain(FOREIGN);
        assertThat(ask("report-viewer", accounts + "?tier=gold").statusCode()).isEqualTo(403);
        assertThat(ask("report-viewer", accounts + "?order=gain").statusCode()).isEqualTo(403);
    }

    @Test
    void the_metrics_are_for_operators() throws Exception {
        for (Map.Entry<String, Reader> reader : readers.entrySet()) {
            assertThat(ask(reader.getKey(), "/metrics").statusCode())
                    .isEqualTo(reader.getValue().isOperator() ? 200 : 403);
        }
    }

    @Test
    void the_first_page_tells_a_reader_of_what_is_the_readers() throws Exception {
        for (Map.Entry<String, Reader> reader : readers.entrySet()) {
            boolean card = AccessTable.sight(reader.getValue(), Resource.SCORECARD) != Sight.NOTHING;
            assertThat(ask(reader.getKey(), "/").body())
                    .contains(
                            reader.getValue().isOperator()
                                    ? "6 accounts"
                                    : card ? "Account " + OWN : "There is no account for you here");
        }
    }

    @Test
    void the_page_of_a_reader_without_revenue_tells_neither_it_nor_what_follows_from_it() throws Exception {
        String address = "/scorecard?programme=" + ScoredWorkspace.PROGRAMME + "&account=" + OWN;
        JsonNode card = JSON.readTree(
                ask("operator", "/api/v1/programmes/" + ScoredWorkspace.PROGRAMME + "/scorecard?account=" + OWN)
                        .body());
        String whole = ask("executive-report-viewer", address).body();
        String masked = ask("report-viewer", address).body();

        assertThat(masked).contains("leaves out revenue", "Points and tier are not shown");
        for (JsonNode pathway : card.get("pathways")) {
            String total = pathway.get("points").asString() + " of 100 points";
            assertThat(whole).contains(total);
            assertThat(masked).doesNotContain(total);
        }
        assertThat(MONEY.matcher(whole).results().map(found -> found.group(1)))
                .isNotEmpty()
                .noneMatch(masked::contains);
        assertThat(masked).doesNotContain("tier-gold", "tier-silver", "tier-none");
    }

    @Test
    void what_one_reader_was_given_is_fresh_for_no_other() throws Exception {
        String address = "/api/v1/programmes/" + ScoredWorkspace.PROGRAMME + "/scorecard?account=" + OWN;
        String tag = ask("account-admin", address).headers().firstValue("ETag").orElseThrow();

        assertThat(programs.get(address, "Authorization", "Bearer " + tokens.get("report-viewer"), "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    private URI publications(String published) {
        return URI.create(server.address() + "/api/v1/publications?run=" + published);
    }

    @Test
    void an_operator_publishes_and_nobody_else_does() throws Exception {
        URI address = publications(run);
        for (Map.Entry<String, Reader> reader : readers.entrySet()) {
            HttpResponse<String> answer = programs.write(
                    address, "Authorization", "Bearer " + tokens.get(reader.getKey()), "Idempotency-Key", "one");

            assertThat(answer.statusCode())
                    .as(reader.getKey())
                    .isEqualTo(AccessTable.sight(reader.getValue(), Resource.PUBLISHING) == Sight.ALL ? 200 : 403);
        }
        assertThat(programs.write(address, "Idempotency-Key", "one").statusCode())
                .isIn(401, 403);
    }

    @Test
    void an_operator_imports_and_of_nobody_else_is_anything_read() throws Exception {
        for (Map.Entry<String, Reader> reader : readers.entrySet()) {
            boolean may = AccessTable.sight(reader.getValue(), Resource.IMPORTING) == Sight.ALL;
            List<String> before = log();
            HttpResponse<String> answer = programs.send(
                    "/api/v1/imports",
                    "text/csv",
                    "no export",
                    "Authorization",
                    "Bearer " + tokens.get(reader.getKey()),
                    "Idempotency-Key",
                    "four");

            assertThat(answer.statusCode()).as(reader.getKey()).isEqualTo(may ? 422 : 403);
            assertThat(log().subList(before.size(), log().size()))
                    .hasSize(may ? 1 : 0)
                    .allSatisfy(line -> assertThat(line).contains("\"change\":\"importing\""));
        }
        assertThat(programs.send("/api/v1/imports", "text/csv", "no export").statusCode())
                .isIn(401, 403);
    }

    @Test
    void a_scenario_is_kept_and_removed_by_those_of_the_table_for_their_account_alone() throws Exception {
        for (Map.Entry<String, Reader> reader : readers.entrySet()) {
            boolean may = AccessTable.sight(reader.getValue(), Resource.KEEPING_SCENARIOS) == Sight.ALL;
            List<String> before = log();
            assertThat(scenario("PUT", reader.getKey(), OWN, "Plan of " + reader.getKey()))
                    .as(reader.getKey())
                    .isEqualTo(may ? 200 : 403);
            assertThat(log().subList(before.size(), log().size()))
                    .hasSize(may ? 1 : 0)
                    .allSatisfy(line -> assertThat(line)
                            .contains("\"change\":\"keeping_scenarios\"", "\"account\":\"" + OWN + "\""));
            assertThat(scenario("DELETE", reader.getKey(), OWN, "Plan of " + reader.getKey()))
                    .as(reader.getKey())
                    .isEqualTo(may ? 200 : 403);
            if (!reader.getKey().equals("operator")) {
                assertThat(scenario("PUT", reader.getKey(), FOREIGN, "Plan")).isEqualTo(404);
                assertThat(scenario("DELETE", reader.getKey(), FOREIGN, ScoredWorkspace.SCENARIO))
                        .isEqualTo(404);
            }
        }
        assertThat(scenario("PUT", "nobody", OWN, "Plan")).isIn(401, 403);
    }

    private int scenario(String method, String who, String account, String name) throws Exception {
        String address = "/api/v1/programmes/" + ScoredWorkspace.PROGRAMME + "/scenarios?account=" + account
                + "&scenario=" + name.replace(" ", "%20") + "&changes=customers%20customer-engagement%20%2B1";
        return programs.change(method, address, "Authorization", "Bearer " + tokens.get(who))
                .statusCode();
    }

    @Test
    void a_key_stands_for_one_request() throws Exception {
        String operator = "Bearer " + tokens.get("operator");
        HttpResponse<String> done =
                programs.write(publications(run), "Authorization", operator, "Idempotency-Key", "two");
        HttpResponse<String> again =
                programs.write(publications(run), "Authorization", operator, "Idempotency-Key", "two");
        HttpResponse<String> other =
                programs.write(publications("r2"), "Authorization", operator, "Idempotency-Key", "two");

        assertThat(again.body()).isEqualTo(done.body()).contains("\"run\": \"" + run + "\"");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("Choose another Idempotency-Key");
        assertThat(programs.write(publications(run), "Authorization", operator).statusCode())
                .isEqualTo(400);
        assertThat(programs.write(publications("none"), "Authorization", operator, "Idempotency-Key", "three")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void every_read_of_personal_data_is_written_down_in_a_chain() throws Exception {
        String gaps = "/api/v1/programmes/" + ScoredWorkspace.PROGRAMME + "/gaps?account=" + OWN;
        List<String> before = log();
        HttpResponse<String> answer = ask("account-admin", gaps);
        ask("report-viewer", gaps);
        ask("account-admin", gaps.replace(OWN, FOREIGN));
        List<String> after = log();

        assertThat(after).hasSize(before.size() + 1);
        JsonNode last = JSON.readTree(after.get(after.size() - 1));
        assertThat(last.get("reader").asString()).isEqualTo("account-admin");
        assertThat(last.get("read").asString()).isEqualTo("gaps");
        assertThat(last.get("account").asString()).isEqualTo(OWN);
        assertThat(last.get("asked").asString())
                .isEqualTo("GET /api/v1/programmes/" + ScoredWorkspace.PROGRAMME + "/gaps");
        assertThat(last.get("request").asString())
                .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
        assertThat(after.subList(1, after.size()))
                .allSatisfy(line ->
                        assertThat(JSON.readTree(line).get("before").asString()).hasSize(64));
    }

    @Test
    void the_log_tells_a_scenario_that_is_kept_from_one_that_is_removed() throws Exception {
        int before = log().size();
        scenario("PUT", "account-admin", OWN, "Told");
        scenario("DELETE", "account-admin", OWN, "Told");

        assertThat(log().subList(before, before + 2))
                .extracting(line -> JSON.readTree(line).get("asked").asString().split(" ")[0])
                .containsExactly("PUT", "DELETE");
    }

    private List<String> log() throws IOException {
        List<String> lines = new ArrayList<>();
        if (Files.exists(root.resolve("audit"))) {
            try (var files = Files.list(root.resolve("audit"))) {
                for (Path file : files.sorted().toList()) {
                    lines.addAll(Files.readAllLines(file));
                }
            }
        }
        return lines;
    }

    private Resource resource(Map.Entry<String, JsonNode> path) {
        return resource(asked.stream()
                .filter(endpoint -> endpoint.pattern().equals(path.getKey()))
                .findFirst()
                .orElseThrow());
    }

    private static Resource resource(Endpoint endpoint) {
        return Objects.requireNonNull(endpoint.shows(), endpoint.pattern());
    }
}
