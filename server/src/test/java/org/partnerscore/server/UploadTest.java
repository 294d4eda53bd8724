package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerscore.workspace.journal.History;
import org.partnerscore.workspace.published.PublicationSource;
import org.partnerscore.workspace.receipt.Receipt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exports that are sent, by the form of the page as by programs, to a real workspace. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadTest {
    private static final String HEADER = "MPNId,PartnerName,PGA_MPNId,Country\n";
    private static final String EXPORT = HEADER + "%s,One,A1,France\n%s2,Two,A1,Atlantis\n%s3,Three,A1,Germany\n";
    private static final Pattern TOKEN = Pattern.compile("action=\"(/data/import\\?_csrf=[^\"]+)\"");
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LIMIT = 2048;

    private Path root;
    private Server server;
    private Browser browser;
    private String form;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        root = EmptyWorkspace.in(folder);
        Path settings = folder.resolve("server.properties");
        Files.writeString(settings, "partnerscore.limits.upload=" + LIMIT);
        server = Server.start(new ServerSettings(root, 0, settings, "partnerscore test"));
        browser = Browser.entered(server);
        Matcher action = TOKEN.matcher(browser.get("/data").body());
        assertThat(action.find()).isTrue();
        form = action.group(1);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @AfterEach
    void nothing_that_was_sent_is_left_beside_the_workspace() throws IOException {
        try (Stream<Path> left = Files.list(root.resolve("uploads"))) {
            assertThat(left).isEmpty();
        }
    }

    private static String export(String partner) {
        return EXPORT.formatted(partner, partner, partner);
    }

    private static String part(String disposition, String content) {
        return "--part\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    private static String file(String name, String content) {
        return part("name=\"files\"; filename=\"" + name + "\"", content);
    }

    private HttpResponse<String> sendForm(String address, String... parts) throws Exception {
        return browser.send(address, "multipart/form-data; boundary=part", String.join("", parts) + "--part--\r\n");
    }

    /** As a program does it; what stands for a token here is that of the form. */
    private HttpResponse<String> send(String key, String query, String content) throws Exception {
        String address = "/api/v1/imports?" + form.substring(form.indexOf('?') + 1) + query;
        return browser.send(address, "text/csv", content, "Idempotency-Key", key);
    }

    private List<String> received() throws IOException {
        return history().receipts().stream().map(Receipt::name).toList();
    }

    private History history() throws IOException {
        return PublicationSource.of(root).now().history();
    }

    @Test
    void the_form_of_the_page_brings_files_and_the_answer_leads_to_the_rows_that_could_not_be_taken() throws Exception {
        HttpResponse<String> answer = sendForm(
                form,
                part("name=\"downloaded\"", "2021-06-20"),
                part("name=\"account\"", "A1"),
                file("profile.csv", export("P1")),
                file("C:\\downloads\\profile.csv", export("P4")),
                file("", ""));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Received 2 files.", "href=\"/data/rejects\"", "Partner profile");
        assertThat(received()).containsSequence("profile.csv", "profile.csv");
        assertThat(history().receipts().get(history().receipts().size() - 1).options())
                .containsEntry("downloaded", "2021-06-20")
                .containsEntry("account", "A1");
        assertThat(browser.get("/data/rejects").body()).contains("Atlantis");
        HttpResponse<String> rejects = browser.get("/api/v1/rejects?limit=1");
        assertThat(JSON.readTree(rejects.body()).get("rejects")).hasSize(1);
        assertThat(JSON.readTree(rejects.body()).get("count").asInt()).isGreaterThan(1);
        assertThat(rejects.headers().firstValue("Link").orElseThrow()).contains("offset=1");
    }

    @Test
    void a_form_from_elsewhere_brings_nothing() throws Exception {
        List<String> before = received();

        assertThat(sendForm("/data/import", file("elsewhere.csv", export("P7"))).statusCode())
                .isEqualTo(403);
        assertThat(received()).isEqualTo(before);
    }

    @Test
    void one_bad_file_keeps_out_the_good_ones_and_is_told_with_its_place() throws Exception {
        List<String> before = received();
        HttpResponse<String> answer =
                sendForm(form, file("good.csv", export("P8")), file("bad.csv", "no,export\n1,2\n"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("bad.csv", "Nothing was imported.");
        assertThat(received()).isEqualTo(before);
    }

    @Test
    void to_a_program_what_is_wrong_with_a_file_is_a_problem() throws Exception {
        HttpResponse<String> answer = send("bad", "&name=bad.csv", "no,export\n1,2\n");
        JsonNode problem = JSON.readTree(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(problem.get("title").asString()).isEqualTo("These files were not imported");
        assertThat(problem.get("problems").get(0).get("file").asString()).isEqualTo("bad.csv");
    }

    @Test
    void a_program_is_answered_by_the_document_of_the_command() throws Exception {
        HttpResponse<String> answer = send("raw", "&name=../../raw.csv&account=A1", export("P10"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(ApiSchemas.problems("import.schema.json", answer.body())).isEmpty();
        assertThat(received()).contains("raw.csv");
    }

    @Test
    void a_request_that_is_repeated_is_answered_alike_and_a_key_stands_for_one_request() throws Exception {
        HttpResponse<String> done = send("twice", "&name=twice.csv", export("P20"));
        int entries = history().entries().size();
        HttpResponse<String> again = send("twice", "&name=twice.csv", export("P20"));

        assertThat(again.body()).isEqualTo(done.body()).contains("twice.csv");
        assertThat(history().entries()).hasSize(entries);
        assertThat(send("twice", "&name=twice.csv", export("P21")).statusCode()).isEqualTo(422);
    }

    @Test
    void more_than_is_taken_at_once_is_refused_with_the_limit() throws Exception {
        HttpResponse<String> program = send("large", "&name=large.csv", export("P".repeat(LIMIT)));
        HttpResponse<String> page = sendForm(form, file("large.csv", export("P".repeat(LIMIT))));

        assertThat(program.statusCode()).isEqualTo(413);
        assertThat(JSON.readTree(program.body()).get("detail").asString()).contains("at most 2,048 bytes");
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("at most 2,048 bytes");
    }

    @Test
    void what_says_nothing_of_its_length_is_counted_as_it_comes() throws Exception {
        String answer = raw(
                "Transfer-Encoding: chunked\r\n",
                Integer.toHexString(LIMIT + 1) + "\r\n" + "x".repeat(LIMIT + 1) + "\r\n0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    @Test
    void what_breaks_off_on_its_way_leaves_nothing() throws Exception {
        List<String> before = received();

        assertThat(raw("Content-Length: 1000\r\n", export("P30"))).doesNotStartWith("HTTP/1.1 200");
        assertThat(received()).isEqualTo(before);
    }

    /** Sends a request to its last byte or only to where it breaks off, and returns the answer. */
    private String raw(String length, String body) throws Exception {
        String cookie = browser.cookie();
        URI address = URI.create(server.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/imports?name=raw.csv&" + form.substring(form.indexOf('?') + 1)
                            + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nCookie: " + cookie
                            + "\r\nContent-Type: text/csv\r\nIdempotency-Key: raw\r\nConnection: close\r\n" + length
                            + "\r\n" + body)
                    .getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--pa",
                "--part",
                "--part\r\n",
                "--part\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.csv\"",
                "--part\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.csv\"\r\n\r\nMPNId,Partner",
                "--part\r\nContent-Disposition: form-data; name=\"account\"\r\n\r\nA1",
                "--part\r\nContent-Disposition: form-data; name=\"account\"\r\n\r\nA1\r\n--part\r\n",
            })
    void a_form_that_ends_early_brings_nothing_and_is_told_so(String body) throws Exception {
        List<String> before = received();

        assertThat(browser.send(form, "multipart/form-data; boundary=part", body)
                        .statusCode())
                .isEqualTo(400);
        assertThat(received()).isEqualTo(before);
    }

    @Test
    void a_request_without_a_file_is_told_how_to_send_one() throws Exception {
        assertThat(sendForm(form, part("name=\"account\"", "A1")).body()).contains("There was no file");
        HttpResponse<String> pairs = browser.send(
                "/api/v1/imports?" + form.substring(form.indexOf('?') + 1),
                "application/x-www-form-urlencoded",
                "a=b",
                "Idempotency-Key",
                "pairs");

        assertThat(pairs.statusCode()).isEqualTo(400);
        assertThat(pairs.body()).contains("multipart/form-data");
    }
}
