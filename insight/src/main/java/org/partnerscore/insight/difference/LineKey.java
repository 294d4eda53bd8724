package org.partnerscore.insight.difference;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.insight.score.AccountLine;

/** What two lines of different scores have in common when they tell of the same thing. */
record LineKey(
        int pathway,
        int indicator,
        Part part,
        @Nullable String tenantId,
        @Nullable String subscriptionId,
        @Nullable String individualId,
        @Nullable YearMonth month) {
    static LineKey of(AccountLine line) {
        return of(line, line.month());
    }

    /** The key of a line that tells a state, such as the users a customer has, whose month moves along. */
    static LineKey withoutMonth(AccountLine line) {
        return of(line, null);
    }

    private static LineKey of(AccountLine line, @Nullable YearMonth month) {
        return new LineKey(
                line.slot().pathway(),
                line.slot().indicator(),
                line.slot().part(),
                line.tenantId(),
                line.subscriptionId(),
                line.individualId(),
                month);
    }

    /** What lines have more or less than earlier ones, line by line; what is the same in both is left out. */
    static List<AccountLine> differences(List<AccountLine> before, List<AccountLine> after) {
        Map<LineKey, AccountLine> rest = new LinkedHashMap<>();
        for (AccountLine line : before) {
            rest.merge(of(line), LineChange.gone(line), LineKey::plus);
        }
        for (AccountLine line : after) {
            rest.merge(of(line), line, LineKey::plus);
        }
        List<AccountLine> differences = new ArrayList<>(rest.values());
        differences.removeIf(line -> line.amount() == 0);
        return differences;
    }

    private static AccountLine plus(AccountLine one, AccountLine other) {
        return LineChange.with(one, one.amount() + other.amount());
    }
}
