package org.partnerscore.server;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks a server for pages as a browser does: keeps its cookies and follows where it is sent. */
final class Browser {
    private final Server server;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
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

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
