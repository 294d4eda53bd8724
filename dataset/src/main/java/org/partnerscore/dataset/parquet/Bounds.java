package org.partnerscore.dataset.parquet;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Between which values those of a column lie in a row group, as far as the file tells. */
final class Bounds {
    /** Nothing is told. */
    static final Bounds NONE = new Bounds(null, null);

    private final byte @Nullable [] least;
    private final byte @Nullable [] greatest;

    private Bounds(byte @Nullable [] least, byte @Nullable [] greatest) {
        this.least = least;
        this.greatest = greatest;
    }

    /** Reads them; those of the older kind, which knew no order of bytes, are passed over. */
    static Bounds read(CompactInput in) {
        byte[] least = null;
        byte[] greatest = null;
        int field = 0;
        while ((field = in.field(field)) != 0) {
            switch (field) {
                case 5 -> greatest = in.binary();
                case 6 -> least = in.binary();
                default -> in.skip();
            }
        }
        return new Bounds(least, greatest);
    }

    /** Whether a text in UTF-8 may be among the values. */
    boolean mayHold(byte[] text) {
        return (least == null || Arrays.compareUnsigned(least, text) <= 0)
                && (greatest == null || Arrays.compareUnsigned(text, greatest) <= 0);
    }
}
