package org.partnerscore.server.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** How people and programs come in by an issuer: people are sent to it and back, programs show a token that it signed. */
final class LoginRules {
    private static final String ENTRY = "/oauth2/authorization/" + LoginConfiguration.REGISTRATION;

    private LoginRules() {}

    // Without a name nothing is added to the address that one comes back to; that null is allowed is not annotated.
    @SuppressWarnings("NullAway")
    static void apply(HttpSecurity http) {
        HttpSessionRequestCache asked = new HttpSessionRequestCache();
        asked.setMatchingRequestParameterName(null);
        asked.setRequestMatcher(LoginRules::isPage);
        http.requestCache(cache -> cache.requestCache(asked))
                .oauth2Login(people ->
                        people.loginPage(ENTRY).failureHandler((request, response, e) -> response.sendError(401)))
                .oauth2ResourceServer(programs ->
                        programs.jwt(Customizer.withDefaults()).authenticationEntryPoint(LoginRules::refuse))
                .exceptionHandling(failures -> failures.authenticationEntryPoint((request, response, e) -> {
                    if (isPage(request)) {
                        response.sendRedirect(ENTRY);
                    } else {
                        refuse(request, response, e);
                    }
                }));
    }

    /** Whether a person asked for a page: programs, and parts of a page, are not sent to log in. */
    private static boolean isPage(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && !request.getRequestURI().startsWith("/api/")
                && request.getHeader("HX-Request") == null
                && request.getHeader("Authorization") == null;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        response.sendError(401);
    }
}
