package org.partnerscore.dataset.parquet;

import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Reads a column of texts of which few differ as numbers. */
public final class CodeReader extends TextNumberReader {
    private final int nullCode;
    private final ToIntFunction<String> mapping;
    private final Predicate<String> good;

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

    @Override
    int number(byte[] from, int begin, int length) {
        String text = new String(from, begin, length, StandardCharsets.UTF_8);
        if (!good.test(text)) {
            foundBad();
        }
        return mapping.applyAsInt(text);
    }

    @Override
    int none() {
        return nullCode;
    }
}
