package org.partnerscore.server.request;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.server.access.Reader;
import org.partnerscore.server.access.Readers;
import org.partnerscore.server.access.Shows;
import org.partnerscore.workspace.journal.Entry;
import org.partnerscore.workspace.published.PublicationSource;
import org.partnerscore.workspace.scenario.Scenarios;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Answers that nothing has changed to whoever has the answer already. An answer follows from the address, the reader and
 * the language, the day (whose rules are in force), what happened in the workspace, the scenarios that are kept of the
 * account where they are shown, and the software, and so does its tag;
 * whoever has no session is never asked for it.
 */
final class Freshness implements HandlerInterceptor {
    /** What asks and changes nothing. */
    private static final Set<String> ASKING = Set.of("GET", "HEAD");

    private static final int YEAR = 365 * 24 * 60 * 60;

    private final PublicationSource source;
    private final Scenarios scenarios;
    private final Readers readers;
    private final String software;

    Freshness(PublicationSource source, Scenarios scenarios, Readers readers, String software) {
        this.source = source;
        this.scenarios = scenarios;
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
        if (!ASKING.contains(request.getMethod())) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader(HttpHeaders.VARY, "Accept, Accept-Language, Authorization, Cookie, HX-Request");
        return !new ServletWebRequest(request, response).checkNotModified(tag(request, kept(request, handler)));
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

    /** The scenarios that an answer shows. */
    private String kept(HttpServletRequest request, Object handler) throws IOException {
        @Nullable
        Shows shows = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Shows.class) : null;
        @Nullable String account = request.getParameter("account");
        return shows != null && shows.value().hasScenarios() && account != null ? scenarios.state(account) : "";
    }

    private String tag(HttpServletRequest request, String kept) throws IOException {
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
                kept,
                entries.isEmpty() ? "" : entries.get(entries.size() - 1).toString());
        return '"' + Sha256.of(all).substring(0, 32) + '"';
    }
}
