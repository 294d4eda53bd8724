package org.partnerscore.server.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id, for its answer, the log and whoever asks what went wrong; and logs what was answered. Queries
 * and headers are never logged: they hold ids of accounts and people, the ticket of the link, cookies and tokens.
 */
public final class RequestIdFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger("org.partnerscore.server.requests");
    private static final String HEADER = "X-Request-Id";
    private static final String LOGGED_AS = "request";

    /** The id of a request that has come through here. */
    public static String of(HttpServletResponse response) {
        String id = response.getHeader(HEADER);
        return id == null ? "" : id;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long begun = System.nanoTime();
        String id = UUID.randomUUID().toString();
        response.setHeader(HEADER, id);
        MDC.put(LOGGED_AS, id);
        try {
            chain.doFilter(request, response);
        } finally {
            LOG.atInfo()
                    .addKeyValue("method", request.getMethod())
                    .addKeyValue("path", request.getRequestURI())
                    .addKeyValue("status", response.getStatus())
                    .addKeyValue("milliseconds", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun))
                    .log("answered");
            MDC.remove(LOGGED_AS);
        }
    }
}
