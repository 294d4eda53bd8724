package org.partnerscore.core.programme;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Who is credited for a subscription, by aspect (R5). An indicator names the aspect that it takes: one claim may cover
 * selling and another usage.
 *
 * @param grants by aspect id, e.g. {@code sell}; associations that no grant names earn nothing and displace nobody
 */
public record CreditPolicy(Map<String, List<Grant>> grants) implements Serializable {
    public CreditPolicy {
        grants = Map.copyOf(grants);
        grants.forEach((aspect, list) -> {
            for (Grant grant : list) {
                if (grant.unless() != null
                        && list.stream().anyMatch(other -> other.kind() == grant.unless() && other.unless() != null)) {
                    throw new IllegalArgumentException("in aspect " + aspect + " " + grant.unless()
                            + " is itself displaced and so cannot displace " + grant.kind());
                }
            }
        });
    }
}
