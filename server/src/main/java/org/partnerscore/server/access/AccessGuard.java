package org.partnerscore.server.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds every request to the table, before its handler sees it. */
final class AccessGuard implements HandlerInterceptor {
    /** The parameter that names an account, of every page and of every address of the API. */
    private static final String ACCOUNT = "account";

    private final Readers readers;
    private final AuditLog audit;
    private final RateLimit computations;

    AccessGuard(Readers readers, AuditLog audit, RateLimit computations) {
        this.computations = computations;
        this.readers = readers;
        this.audit = audit;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        @Nullable
        Shows shows = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Shows.class) : null;
        Optional<Reader> reader = readers.now();
        if (shows == null || reader.isEmpty()) {
            return refuse(response, HttpServletResponse.SC_FORBIDDEN);
        }
        Resource resource = shows.value();
        String[] named = request.getParameterValues(ACCOUNT);
        if (named != null && named.length > 1) {
            // A handler would be given them as one id, with commas between.
            return refuse(response, HttpServletResponse.SC_BAD_REQUEST);
        }
        @Nullable String account = named == null ? null : named[0];
        if (resource.isOfAccount() && account != null && !reader.get().mayAskAbout(account)) {
            return refuse(response, HttpServletResponse.SC_NOT_FOUND);
        }
        if (AccessTable.sight(reader.get(), resource) == Sight.NOTHING) {
            return refuse(response, HttpServletResponse.SC_FORBIDDEN);
        }
        long wait = resource.isComputed() ? computations.take(reader.get().name()) : 0;
        if (wait > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
            return refuse(response, HttpStatus.TOO_MANY_REQUESTS.value());
        }
        if (resource.isChange() || (resource.hasPersonalData() && (account != null || !resource.isOfAccount()))) {
            String asked = request.getMethod() + " " + request.getRequestURI();
            audit.write(reader.get(), resource, Objects.requireNonNullElse(account, ""), asked, response);
        }
        return true;
    }

    private static boolean refuse(HttpServletResponse response, int status) throws IOException {
        response.sendError(status);
        return false;
    }
}
