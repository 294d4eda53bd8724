package org.partnerscore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks a server for pages as a browser does: keeps its cookies and follows where it is sent. */
final class Browser {
    private static final Pattern ADDRESS_TOKEN = Pattern.compile("_csrf=([^\"&]+)");
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final Server server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** A browser of somebody who has no link. */
    Browser(Server server) {
        this.server = server;
    }

    /** A browser in which the one-time link was opened. */
    static Browser entered(Server server) throws IOException, InterruptedException {
        Browser browser = new Browser(server);
        browser.send(HttpRequest.newBuilder(URI.create(server.link().orElseThrow())));
        return browser;
    }

    /** Asks for a page, is sent to the issuer, logs in there and comes back. */
    HttpResponse<String> logIn(Issuer issuer, String path, String person) throws IOException, InterruptedException {
        HttpResponse<String> form = get(path, "Accept", "text/html");
        assertThat(form.uri().toString()).startsWith(issuer.address() + "/login");
        return post(form.uri(), "username", person, "password", Issuer.PASSWORD, "_csrf", formToken(form.body()));
    }

    /** What a form of a page must send along, for the server to know that it comes from the page. */
    static String formToken(String page) {
        return token(FORM_TOKEN, page);
    }

    /** The same where it stands in the address that a form sends files to. */
    static String addressToken(String page) {
        return token(ADDRESS_TOKEN, page);
    }

    private static String token(Pattern pattern, String page) {
        Matcher token = pattern.matcher(page);
        assertThat(token.find()).as(page).isTrue();
        return token.group(1);
    }

    /** The id of the session that the server keeps for the browser. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("partnerscore"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** The cookies it has, as a request names them. */
    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /**
     * Asks for a page.
     *
     * @param path path and query
     * @param headers names and values by turns
     */
    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /**
     * Sends nothing but headers.
     *
     * @param address where to
     * @param headers names and values by turns
     */
    HttpResponse<String> write(URI address, String... headers) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address).headers(headers).POST(HttpRequest.BodyPublishers.noBody()));
    }

    /**
     * Changes something without sending anything but the address.
     *
     * @param method as {@code PUT}
     * @param path path and query
     * @param headers names and values by turns
     */
    HttpResponse<String> change(String method, String path, String... headers)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(server.address() + path))
                .headers(headers)
                .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /**
     * Sends something.
     *
     * @param path path and query
     * @param type what it is
     */
    HttpResponse<String> send(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /**
     * Sends anything.
     *
     * @param method as {@code PUT}
     * @param path path and query
     * @param type what it says the body is
     * @param key of the request, so that it is done once
     */
    HttpResponse<String> send(String method, String path, String type, byte[] body, String key)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Content-Type", type)
                .header("Idempotency-Key", key)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /**
     * Sends a form.
     *
     * @param address where to
     * @param form names and values by turns
     */
    HttpResponse<String> post(URI address, String... form) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < form.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(form[i])
                    .append('=')
                    .append(URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8));
        }
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
