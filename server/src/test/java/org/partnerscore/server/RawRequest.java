package org.partnerscore.server;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends what no browser would send: any path and any host. */
final class RawRequest {
    private RawRequest() {}

    /**
     * The whole answer to a request.
     *
     * @param target what stands after {@code GET}
     * @param headers lines of the header
     */
    static String get(Server server, String target, String... headers) throws IOException {
        URI address = URI.create(server.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request =
                    "GET " + target + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
