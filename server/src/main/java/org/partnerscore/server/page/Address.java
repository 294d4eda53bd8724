package org.partnerscore.server.page;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of pages. Ids stand in queries, where they may hold any character. */
public final class Address {
    static final String PORTFOLIO = "/portfolio";
    static final String SCORECARD = "/scorecard";

    private final UriComponentsBuilder address;
    private final Map<String, Object> values = new HashMap<>();

    private Address(String path) {
        address = UriComponentsBuilder.fromPath(path);
    }

    /** The portfolio of a programme. */
    public static Address portfolio(String programme) {
        return new Address(PORTFOLIO).with("programme", programme);
    }

    /** The scorecard of an account. */
    public static Address scorecard(String programme, String account) {
        return new Address(SCORECARD).with("programme", programme).with("account", account);
    }

    /** The address with one more part of its query, unless that is missing or empty. */
    public Address with(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            address.queryParam(name, "{" + name + "}");
            values.put(name, value);
        }
        return this;
    }

    @Override
    public String toString() {
        return address.encode().buildAndExpand(values).toUriString();
    }
}
