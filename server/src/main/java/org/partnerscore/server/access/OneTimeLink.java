package org.partnerscore.server.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicBoolean;

/** The link that lets in whoever started the server: nobody can guess it, and it works once. */
public final class OneTimeLink {
    /** Where the link leads. */
    public static final String PATH = "/enter";

    private static final int BYTES = 32;

    private final byte[] ticket;
    private final AtomicBoolean used = new AtomicBoolean();

    /** A link that nobody has seen yet. */
    public OneTimeLink() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        ticket = Base64.getUrlEncoder().withoutPadding().encode(random);
    }

    /** Path and query of the link. */
    public String path() {
        return PATH + "?ticket=" + new String(ticket, StandardCharsets.US_ASCII);
    }

    /** Whether a ticket is the link's, and this is its first use. */
    public boolean use(String shown) {
        return MessageDigest.isEqual(ticket, shown.getBytes(StandardCharsets.UTF_8)) && used.compareAndSet(false, true);
    }
}
