package org.partnerscore.definitions.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What reading a place of a file gave: a value, or nothing, because what is wrong there has been reported. Reading goes
 * on either way, so that all that is wrong is found in one pass.
 */
public final class Read<T> {
    private static final Read<?> FAILED = new Read<>(null);

    private final @Nullable T value;

    private Read(@Nullable T value) {
        this.value = value;
    }

    public static <T> Read<T> of(T value) {
        return new Read<>(value);
    }

    /** Nothing; the caller has reported why. */
    @SuppressWarnings("unchecked") // it holds no value of any type
    public static <T> Read<T> failed() {
        return (Read<T>) FAILED;
    }

    /** Puts a value together out of others that were read: nothing if any of them is nothing. */
    public static <T> Read<T> build(Supplier<T> parts) {
        try {
            return of(parts.get());
        } catch (AlreadyReportedException e) {
            return failed();
        }
    }

    /** All values of a list: nothing if any of them is nothing. */
    public static <T> Read<List<T>> all(List<Read<T>> reads) {
        return build(() -> {
            List<T> values = new ArrayList<>();
            reads.forEach(read -> values.add(read.get()));
            return values;
        });
    }

    /** All values of a map in its order: nothing if any of them is nothing. */
    public static <T> Read<Map<String, T>> all(Map<String, Read<T>> reads) {
        return build(() -> {
            Map<String, T> values = new LinkedHashMap<>();
            reads.forEach((key, read) -> values.put(key, read.get()));
            return values;
        });
    }

    /** The value; only within {@link #build}, which turns its absence into nothing. */
    public T get() {
        if (value == null) {
            throw new AlreadyReportedException();
        }
        return value;
    }

    /** The value, if there is one. */
    public Optional<T> find() {
        return Optional.ofNullable(value);
    }

    /** Reads on from the value, if there is one. */
    public <U> Read<U> then(Function<T, Read<U>> next) {
        return value == null ? failed() : next.apply(value);
    }

    private static final class AlreadyReportedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AlreadyReportedException() {
            super("already reported", null, false, false);
        }
    }
}
