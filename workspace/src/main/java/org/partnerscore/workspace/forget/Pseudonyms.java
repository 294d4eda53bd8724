package org.partnerscore.workspace.forget;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What stands in place of the ids of somebody who is forgotten. It is drawn by chance and says nothing about them; each
 * id has one of its own, so that what belonged together still does and every count stays as it is.
 */
final class Pseudonyms {
    private static final int BYTES = 8;

    private final String base;
    private final Map<String, String> byId = new LinkedHashMap<>();

    private Pseudonyms(String base) {
        this.base = base;
    }

    static Pseudonyms drawn() {
        byte[] chance = new byte[BYTES];
        new SecureRandom().nextBytes(chance);
        return new Pseudonyms("forgotten-" + HexFormat.of().formatHex(chance));
    }

    /** What all of them begin with. */
    String base() {
        return base;
    }

    /** Takes an id as one of theirs; true if it was not known. */
    boolean add(String id) {
        String key = key(id);
        if (key.isEmpty() || byId.containsKey(key)) {
            return false;
        }
        byId.put(key, byId.isEmpty() ? base : base + "-" + (byId.size() + 1));
        return true;
    }

    boolean knows(String id) {
        return byId.containsKey(key(id));
    }

    /** What stands in place of an id that is known. */
    String of(String id) {
        String pseudonym = byId.get(key(id));
        if (pseudonym == null) {
            throw new IllegalArgumentException("no id of theirs");
        }
        return pseudonym;
    }

    private static String key(String id) {
        return id.strip().toLowerCase(Locale.ROOT);
    }
}
