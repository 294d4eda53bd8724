package org.partnerscore.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.partnerscore.server.request.Asked;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A part of a long list.
 *
 * @param <T> what it lists
 * @param rows what this part has
 * @param next address of the next part; empty if there is none
 */
record Part<T>(List<T> rows, String next) {
    private static final int MOST = 1000;

    Part {
        rows = List.copyOf(rows);
    }

    /**
     * The part that a request asks for.
     *
     * @param offset how many come before it
     * @param limit how many it has at most, from 1 to 1,000
     * @throws org.springframework.web.server.ResponseStatusException if there is no such part
     */
    static <T> Part<T> of(List<T> all, int offset, int limit, HttpServletRequest request) {
        Asked.when(offset >= 0, offset);
        Asked.when(limit >= 1 && limit <= MOST, limit);
        int from = Math.min(offset, all.size());
        int to = (int) Math.min((long) from + limit, all.size());
        String next = to < all.size()
                ? ServletUriComponentsBuilder.fromRequest(request)
                        .replaceQueryParam("offset", to)
                        .build()
                        .toUriString()
                : "";
        return new Part<>(all.subList(from, to), next);
    }
}
