package org.partnerscore.conformance.cases;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a record apart and puts it together again with a part changed. */
final class RecordParts {
    private RecordParts() {}

    static List<@Nullable Object> of(Record whole) {
        List<@Nullable Object> parts = new ArrayList<>();
        for (RecordComponent component : whole.getClass().getRecordComponents()) {
            try {
                parts.add(component.getAccessor().invoke(whole));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return parts;
    }

    /** A record of the same class with other parts; empty if it accepts no such parts. */
    static Optional<Record> tryWith(Record whole, List<@Nullable Object> parts) {
        try {
            return Optional.of(with(whole, parts));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A record of the same class with other parts; what its constructor throws is thrown. */
    static Record with(Record whole, List<@Nullable Object> parts) {
        Class<?>[] types = Arrays.stream(whole.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return whole.getClass().getDeclaredConstructor(types).newInstance(parts.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
