package org.partnerscore.dataset.parquet;

import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Reads a column of texts of which few differ as numbers. */
public final class CodeReader extends BytesReader {
    private final int nullCode;
    private final ToIntFunction<String> mapping;
    private final Predicate<String> good;
    private final int[] codes = new int[BATCH];
    private int[] codeOf = new int[0];

    /**
     * @param column a column of texts
     * @param nullCode stands where a row has no value
     * @param mapping the number of a text
     * @param good whether a text is as it should be
     */
    public CodeReader(
            ParquetFile file,
            FileChannel channel,
            ParquetColumn column,
            int nullCode,
            ToIntFunction<String> mapping,
            Predicate<String> good) {
        super(file, channel, column);
        this.nullCode = nullCode;
        this.mapping = mapping;
        this.good = good;
    }

    /** Numbers of the rows read last. */
    public int[] codes() {
        return codes;
    }

    @Override
    void begin(int entries) {
        codeOf = new int[entries];
    }

    @Override
    void entry(int number, byte[] from, int begin, int length) {
        codeOf[number] = code(from, begin, length);
    }

    @Override
    void value(int place, byte[] from, int begin, int length) {
        codes[place] = code(from, begin, length);
    }

    private int code(byte[] from, int begin, int length) {
        String text = new String(from, begin, length, StandardCharsets.UTF_8);
        if (!good.test(text)) {
            foundBad();
        }
        return mapping.applyAsInt(text);
    }

    @Override
    void coded(int offset, int[] of, int count) {
        for (int i = 0; i < count; i++) {
            codes[offset + i] = codeOf[of[i]];
        }
    }

    @Override
    void move(int from, int to) {
        codes[to] = codes[from];
    }

    @Override
    void clear(int place) {
        codes[place] = nullCode;
    }
}
