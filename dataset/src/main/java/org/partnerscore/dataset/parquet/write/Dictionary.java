package org.partnerscore.dataset.parquet.write;

import java.util.Arrays;
import org.partnerscore.dataset.parquet.IdHash;

/** The values of a column in one row group, each once, numbered as they first come, and stored as a page holds them. */
final class Dictionary {
    private static final int NONE = -1;
    private static final int FEWEST = 64;

    private final OutputColumn.Kind kind;
    private final int prefix;
    private final IdHash hash = new IdHash();
    private final Bytes values = new Bytes();
    private int[] ends = new int[FEWEST / 2];
    private int[] places = new int[FEWEST];
    private int count;

    Dictionary(OutputColumn.Kind kind) {
        this.kind = kind;
        this.prefix = kind.length() == 0 ? Integer.BYTES : 0;
        clear();
    }

    void clear() {
        values.length(0);
        count = 0;
        Arrays.fill(places, NONE);
    }

    int count() {
        return count;
    }

    /** All values, those of differing length behind a number of four bytes that says it. */
    Bytes values() {
        return values;
    }

    /** Number of a value. Seven bytes behind it must be in the array. */
    int code(byte[] bytes, int from, int to) {
        int place = place(bytes, from, to);
        while (places[place] != NONE) {
            int code = places[place];
            if (Arrays.equals(values.array(), begin(code), ends[code], bytes, from, to)) {
                return code;
            }
            place = (place + 1) & (places.length - 1);
        }
        return add(place, bytes, from, to);
    }

    private int place(byte[] bytes, int from, int to) {
        hash.take(bytes, from, to - from);
        return (int) hash.first() & (places.length - 1);
    }

    private int add(int place, byte[] bytes, int from, int to) {
        int code = count++;
        places[place] = code;
        if (prefix > 0) {
            values.int32(to - from);
        }
        values.some(bytes, from, to);
        if (code == ends.length) {
            ends = Arrays.copyOf(ends, code * 2);
        }
        ends[code] = values.length();
        if (count * 2 >= places.length) {
            grow();
        }
        return code;
    }

    private void grow() {
        places = new int[places.length * 2];
        Arrays.fill(places, NONE);
        // Hashing looks at some bytes behind the last value.
        values.reserve(Long.BYTES);
        for (int code = 0; code < count; code++) {
            int place = place(values.array(), begin(code), ends[code]);
            while (places[place] != NONE) {
                place = (place + 1) & (places.length - 1);
            }
            places[place] = code;
        }
    }

    private int begin(int code) {
        return (code == 0 ? 0 : ends[code - 1]) + prefix;
    }

    /** Number of the smallest value (sign -1) or of the largest (sign 1); there must be one. */
    private int extreme(int sign) {
        int best = 0;
        for (int code = 1; code < count; code++) {
            int order = kind.compare(values.array(), begin(code), ends[code], begin(best), ends[best]);
            if (order * sign > 0) {
                best = code;
            }
        }
        return best;
    }

    /** The smallest value; there must be one. */
    Bytes smallest() {
        return value(extreme(-1));
    }

    /** The largest value; there must be one. */
    Bytes largest() {
        return value(extreme(1));
    }

    private Bytes value(int code) {
        Bytes value = new Bytes(ends[code] - begin(code));
        value.some(values.array(), begin(code), ends[code]);
        return value;
    }
}
