package org.partnerscore.dataset.parquet;

import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads a column of texts as they are, for tables of few rows. Not good are empty texts and such as are no UTF-8. */
public final class TextReader extends BytesReader {
    private final @Nullable String[] texts = new @Nullable String[BATCH];
    private @Nullable String[] textOf = new @Nullable String[0];

    /** @param column a column of texts */
    public TextReader(ParquetFile file, FileChannel channel, ParquetColumn column) {
        super(file, channel, column);
    }

    /** Texts of the rows read last; null where there is none. */
    public @Nullable String[] texts() {
        return texts;
    }

    @Override
    void begin(int entries) {
        textOf = new @Nullable String[entries];
    }

    @Override
    void entry(int number, byte[] from, int begin, int length) {
        textOf[number] = text(from, begin, length);
    }

    @Override
    void value(int place, byte[] from, int begin, int length) {
        texts[place] = text(from, begin, length);
    }

    private String text(byte[] from, int begin, int length) {
        String text = new String(from, begin, length, StandardCharsets.UTF_8);
        if (text.isEmpty() || text.indexOf('\uFFFD') >= 0) {
            foundBad();
        }
        return text;
    }

    @Override
    void coded(int offset, int[] codes, int count) {
        for (int i = 0; i < count; i++) {
            texts[offset + i] = textOf[codes[i]];
        }
    }

    @Override
    void move(int from, int to) {
        texts[to] = texts[from];
    }

    @Override
    void clear(int place) {
        texts[place] = null;
    }
}
