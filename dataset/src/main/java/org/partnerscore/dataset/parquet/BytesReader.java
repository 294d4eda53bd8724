package org.partnerscore.dataset.parquet;

import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** Reads a column of texts: what a text becomes is worked out once for each entry of a dictionary. */
abstract class BytesReader extends ColumnReader {
    private final IdHash hash = new IdHash();
    private byte[] bytes = new byte[0];
    private int at;
    private int end;
    private boolean bad;

    BytesReader(ParquetFile file, FileChannel channel, ParquetColumn column) {
        super(file, channel, column);
    }

    /** Whether any value read so far was not good, or any entry of a dictionary, used or not. */
    public final boolean bad() {
        return bad;
    }

    final void foundBad() {
        bad = true;
    }

    /** The numbers of an id, which are there until those of the next. Looks whether it is there and is UTF-8. */
    final IdHash hash(byte[] from, int begin, int length) {
        hash.take(from, begin, length);
        if (length == 0) {
            foundBad();
        } else if (!hash.ascii()) {
            lookClosely(from, begin, length);
        }
        return hash;
    }

    private void lookClosely(byte[] from, int begin, int length) {
        String text = new String(from, begin, length, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            foundBad();
        }
    }

    @Override
    final void dictionary(byte[] from, int stop, int count) throws UnknownParquetException {
        if (count < 0 || count > stop) {
            throw new UnknownParquetException("a dictionary of " + count + " texts");
        }
        bytes = from;
        at = 0;
        end = stop;
        begin(count);
        for (int i = 0; i < count; i++) {
            int length = length();
            entry(i, from, at, length);
            at += length;
        }
    }

    @Override
    final void plain(byte[] from, int begin, int stop, int encoding) throws UnknownParquetException {
        if (encoding != PLAIN) {
            throw new UnknownParquetException("texts of encoding " + encoding);
        }
        bytes = from;
        at = begin;
        end = stop;
    }

    @Override
    final void plain(int offset, int count) throws UnknownParquetException {
        for (int i = 0; i < count; i++) {
            int length = length();
            value(offset + i, bytes, at, length);
            at += length;
        }
    }

    /** The length of the next text, which then begins where the reader is. */
    private int length() throws UnknownParquetException {
        if (end - at < Integer.BYTES) {
            throw new UnknownParquetException("a page that ends too early");
        }
        int length = Numbers.int32(bytes, at);
        at += Integer.BYTES;
        if (length < 0 || length > end - at) {
            throw new UnknownParquetException("a text of " + length + " bytes");
        }
        return length;
    }

    /** Begins a dictionary of so many entries. */
    abstract void begin(int entries);

    /** Takes an entry of the dictionary. */
    abstract void entry(int number, byte[] from, int begin, int length);

    /** Takes a value of a row that is not coded. Up to {@link PageInput#SLACK} bytes behind it may be looked at. */
    abstract void value(int place, byte[] from, int begin, int length);
}
