package org.partnerscore.server.request;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.server.access.Reader;
import org.partnerscore.server.access.Readers;
import org.partnerscore.workspace.journal.Entry;
import org.partnerscore.workspace.published.PublicationSource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Answers that nothing has changed to whoever has the answer already. An answer follows from the address, the reader and
 * the language, the day (whose rules are in force), what happened in the workspace and the software, and so does its tag;
 * whoever has no session is never asked for it.
 */
final class Freshness implements HandlerInterceptor {
    private static final int YEAR = 365 * 24 * 60 * 60;

    private final PublicationSource source;
    private final Readers readers;
    private final String software;

    Freshness(PublicationSource source, Readers readers, String software) {
        this.source = source;
        this.readers = readers;
        // Software under development changes without its version: then no tag outlives the server.
        this.software = software.contains("(") ? software + Instant.now() : software;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getParameter(ReaderVoice.LANGUAGE) != null) {
            remember(request, response);
        }
        if (request.getMethod().equals("POST")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader(HttpHeaders.VARY, "Accept, Accept-Language, Authorization, Cookie, HX-Request");
        return !new ServletWebRequest(request, response).checkNotModified(tag(request));
    }

    private static void remember(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie =
                new Cookie(ReaderVoice.LANGUAGE, ReaderVoice.language(request).id());
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }

    private String tag(HttpServletRequest request) throws IOException {
        List<Entry> entries = PinnedPublications.of(request, source).history().entries();
        String all = String.join(
                "\n",
                software,
                readers.now().map(Reader::toString).orElse(""),
                LocalDate.now(ZoneOffset.UTC).toString(),
                ReaderVoice.language(request).id(),
                request.getRequestURI(),
                String.valueOf(request.getQueryString()),
                String.valueOf(request.getHeader(HttpHeaders.ACCEPT)),
                entries.isEmpty() ? "" : entries.get(entries.size() - 1).toString());
        return '"' + Sha256.of(all).substring(0, 32) + '"';
    }
}
