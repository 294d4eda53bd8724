package org.partnerscore.server.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody is to a partner's scores: the roles that the vendor's portal gives, and the operator's. Who sees most first. */
public enum Role {
    /** Runs the programme: sees all accounts. */
    OPERATOR,
    GLOBAL_ADMIN,
    MPN_PARTNER_ADMIN,
    ACCOUNT_ADMIN,
    EXECUTIVE_REPORT_VIEWER,
    /** Sees no revenue, nothing that follows from it, and no personal data. */
    REPORT_VIEWER;

    /** As configuration and logs spell it, such as {@code report-viewer}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role with an id; empty if there is none. */
    public static Optional<Role> of(String id) {
        return Stream.of(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
