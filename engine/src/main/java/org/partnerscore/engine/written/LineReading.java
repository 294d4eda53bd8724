package org.partnerscore.engine.written;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.reason.ReasonCode;

/** Makes lines of rows. What is the same in many rows is made once. */
final class LineReading {
    private static final Map<String, ReasonCode> REASONS =
            Arrays.stream(ReasonCode.values()).collect(Collectors.toMap(ReasonCode::id, Function.identity()));
    private static final Map<String, Part> PARTS =
            Arrays.stream(Part.values()).filter(Part::isLine).collect(Collectors.toMap(Part::id, Function.identity()));

    private final Map<String, YearMonth> months = new HashMap<>();
    private final Map<String, BigDecimal> amounts = new HashMap<>();

    /** @throws IllegalStateException if there is no such part or reason */
    WrittenLine line(WrittenRow row) {
        return new WrittenLine(
                row.text("pathway"),
                row.text("indicator"),
                known(PARTS, row.text("part")),
                row.textIfAny("tenant_id"),
                row.textIfAny("individual_id"),
                row.textIfAny("subscription_id"),
                months.computeIfAbsent(row.text("contribution_month"), month -> row.month("contribution_month")),
                amounts.computeIfAbsent(row.text("amount"), amount -> row.number("amount")),
                known(REASONS, row.text("reason")));
    }

    private static <T> T known(Map<String, T> all, String id) {
        T found = all.get(id);
        if (found == null) {
            throw new IllegalStateException("the run's table of contributions has an unknown " + id);
        }
        return found;
    }
}
