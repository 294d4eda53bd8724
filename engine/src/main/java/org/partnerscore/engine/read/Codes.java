package org.partnerscore.engine.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Numbers of texts: the place of a text in a list. */
final class Codes {
    /** The number of texts that are not in the list. */
    static final int UNKNOWN = -1;

    private Codes() {}

    /** Of constants by their names: their ordinals. */
    static ToIntFunction<String> of(Enum<?>... constants) {
        return of(Stream.of(constants).map(Enum::name).toList());
    }

    /** Of texts: their places. */
    static ToIntFunction<String> of(List<String> texts) {
        Map<String, Integer> places = new HashMap<>();
        texts.forEach(text -> places.put(text, places.size()));
        return text -> places.getOrDefault(text, UNKNOWN);
    }
}
