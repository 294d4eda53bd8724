package org.partnerscore.conformance.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.Channel;

/**
 * A subscription as a case gives it.
 *
 * @param product product code
 * @param channel sales channel; {@code CSP} unless given
 * @param rows its months
 * @param associations its partners
 */
record GivenSubscription(
        String product,
        @Nullable Channel channel,
        List<GivenRow> rows,
        @Nullable List<GivenAssociation> associations) {
    Channel channelOrCsp() {
        return channel == null ? Channel.CSP : channel;
    }

    List<GivenAssociation> partners() {
        return associations == null ? List.of() : associations;
    }
}
