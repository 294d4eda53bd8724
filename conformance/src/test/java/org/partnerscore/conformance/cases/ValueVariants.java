package org.partnerscore.conformance.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Text;

/** A value with one thing in it changed: a number by one, a day by one, a word left out or put in another's place. */
final class ValueVariants {
    private ValueVariants() {}

    /**
     * A value that differs in one thing.
     *
     * @param change what differs, e.g. {@code [0].minimum 80 → 81}
     */
    record Variant(String change, Object value) {
        private Variant within(String place, Object whole) {
            return new Variant(place + change, whole);
        }
    }

    static Stream<Variant> of(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return replaced(number, number.add(BigDecimal.ONE), number.subtract(BigDecimal.ONE));
        }
        if (value instanceof Integer number) {
            return replaced(number, number + 1, number - 1);
        }
        if (value instanceof LocalDate day) {
            return replaced(day, day.plusDays(1), day.minusDays(1));
        }
        if (value instanceof Enum<?> constant) {
            return replaced(constant, (Object[]) constant.getDeclaringClass().getEnumConstants());
        }
        if (value instanceof Set<?> set) {
            return without(new TreeSet<>(set), LinkedHashSet::new);
        }
        if (value instanceof List<?> list) {
            return Stream.concat(without(list, ArrayList::new), withOneChanged(list));
        }
        if (value instanceof Map<?, ?> map) {
            return map.keySet().stream().flatMap(key -> withOneChanged(map, key));
        }
        return value instanceof Record whole && !(whole instanceof Text) ? ofRecord(whole) : Stream.empty();
    }

    private static Stream<Variant> replaced(Object value, Object... others) {
        return Arrays.stream(others)
                .filter(other -> !other.equals(value))
                .map(other -> new Variant(" " + value + " → " + other, other));
    }

    private static <T> Stream<Variant> without(Collection<T> items, Function<Collection<T>, Collection<T>> copy) {
        return items.stream().map(item -> {
            Collection<T> fewer = copy.apply(items);
            fewer.remove(item);
            return new Variant(" without " + item, fewer);
        });
    }

    private static Stream<Variant> withOneChanged(List<?> list) {
        return Stream.iterate(0, i -> i < list.size(), i -> i + 1)
                .flatMap(i -> of(list.get(i)).map(other -> {
                    List<@Nullable Object> changed = new ArrayList<>(list);
                    changed.set(i, other.value());
                    return other.within("[" + i + "]", changed);
                }));
    }

    private static Stream<Variant> withOneChanged(Map<?, ?> map, Object key) {
        return of(map.get(key)).map(other -> {
            Map<Object, @Nullable Object> changed = new LinkedHashMap<>(map);
            changed.put(key, other.value());
            return other.within("." + key, changed);
        });
    }

    private static Stream<Variant> ofRecord(Record whole) {
        List<@Nullable Object> parts = RecordParts.of(whole);
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String name = "." + whole.getClass().getRecordComponents()[i].getName();
            for (Variant other : of(parts.get(i)).toList()) {
                List<@Nullable Object> changed = new ArrayList<>(parts);
                changed.set(i, other.value());
                RecordParts.tryWith(whole, changed).ifPresent(record -> variants.add(other.within(name, record)));
            }
        }
        return variants.stream();
    }
}
