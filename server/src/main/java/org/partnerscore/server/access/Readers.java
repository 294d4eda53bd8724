package org.partnerscore.server.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;

/** Tells who asks. */
public final class Readers {
    private final @Nullable ClaimMapping claims;

    /** @param claims what an issuer's claims mean; null where nobody comes by an issuer */
    Readers(@Nullable ClaimMapping claims) {
        this.claims = claims;
    }

    /** Who makes the present request; empty if nobody known, or somebody who has no role here. */
    public Optional<Reader> now() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? Optional.empty() : of(authentication);
    }

    Optional<Reader> of(Authentication authentication) {
        Object principal = authentication.getPrincipal();
        if (principal instanceof Reader reader) {
            return Optional.of(reader);
        }
        if (claims != null && principal instanceof OidcUser person) {
            return claims.reader(person.getClaims());
        }
        return claims != null && principal instanceof Jwt program
                ? claims.reader(program.getClaims())
                : Optional.empty();
    }
}
