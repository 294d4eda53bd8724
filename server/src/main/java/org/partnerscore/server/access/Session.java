package org.partnerscore.server.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** The session of whoever started the server, who may see everything in the workspace. */
public final class Session {
    /** What the audit log calls whoever opened the link: on one's own machine one has no other name. */
    private static final String OPERATOR = "one-time link";

    private final SecurityContextRepository sessions;

    Session(SecurityContextRepository sessions) {
        this.sessions = sessions;
    }

    /** Begins a session under an id that nobody knew before. */
    public void begin(HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                Reader.operator(OPERATOR), null, AuthorityUtils.NO_AUTHORITIES));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
