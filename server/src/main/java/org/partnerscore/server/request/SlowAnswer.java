package org.partnerscore.server.request;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An answer that is sent as fast as its reader takes it; no thread waits for that. */
final class SlowAnswer implements WriteListener {
    private static final int PIECE = 1 << 14;

    private final AsyncContext exchange;
    private final ServletOutputStream out;
    private final byte[] body;
    private int sent;

    private SlowAnswer(AsyncContext exchange, ServletOutputStream out, byte[] body) {
        this.exchange = exchange;
        this.out = out;
        this.body = body;
    }

    /** Begins to send an answer, and returns at once. */
    static void give(HttpServletRequest request, HttpServletResponse response, byte[] body) throws IOException {
        AsyncContext exchange = request.startAsync(request, response);
        // Whoever takes nothing is cut off by the connection's own limit, whoever takes a little is not.
        exchange.setTimeout(0);
        ServletOutputStream out = response.getOutputStream();
        out.setWriteListener(new SlowAnswer(exchange, out, body));
    }

    @Override
    public void onWritePossible() throws IOException {
        while (out.isReady()) {
            if (sent == body.length) {
                exchange.complete();
                return;
            }
            int piece = Math.min(PIECE, body.length - sent);
            sent += piece;
            out.write(body, sent - piece, piece);
        }
    }

    @Override
    public void onError(Throwable gone) {
        exchange.complete();
    }
}
