package org.partnerscore.dataset.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.CountryCodes;
import org.partnerscore.dataset.table.Column;
import org.partnerscore.dataset.table.ColumnType;

/**
 * The rules of {@link RowRules} for single values, for those who read them as numbers and texts: they notice that
 * something is bad, so that it is worth while to look for what. A test holds the two together.
 */
public final class ValueRules {
    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();
    private static final Set<String> CHANNELS = names(Channel.values());
    private static final Set<String> KINDS = names(AssociationKind.values());
    private static final Set<String> CLAIMS = names(Claim.OSA, Claim.OSU, Claim.PRESALES);

    private ValueRules() {}

    /** Whether a number is good for a column: a day since 1970-01-01, a count, an amount, 0 or 1 for a flag. */
    public static LongPredicate numbers(ColumnType type) {
        return switch (type) {
            case DAY -> day -> day >= FIRST_DAY && day <= LAST_DAY;
            case MONTH ->
                day -> day >= FIRST_DAY
                        && day <= LAST_DAY
                        && LocalDate.ofEpochDay(day).getDayOfMonth() == 1;
            case COUNT -> count -> count >= 0 && count <= ColumnType.LARGEST_COUNT;
            case MONEY -> amount -> amount >= 0;
            case FLAG -> flag -> true;
            case TEXT, COUNTRY, CHANNEL, ASSOCIATION_KIND, CLAIM ->
                throw new IllegalArgumentException(type + " is read as text");
        };
    }

    /** Whether a text is good for a column. */
    public static Predicate<String> texts(Column column) {
        Predicate<String> known = switch (column.type()) {
            case TEXT -> text -> text.indexOf('\uFFFD') < 0;
            case COUNTRY -> CountryCodes.ALL::contains;
            case CHANNEL -> CHANNELS::contains;
            case ASSOCIATION_KIND -> KINDS::contains;
            case CLAIM -> CLAIMS::contains;
            case MONTH, DAY, FLAG, COUNT, MONEY ->
                throw new IllegalArgumentException(column.type() + " is read as numbers");
        };
        return text -> text.isEmpty() ? column.nullable() : known.test(text);
    }

    private static Set<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
