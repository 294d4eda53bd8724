package org.partnerscore.dataset.parquet;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;

/**
 * Reads a column of a file from some row on, so many rows at a time, into arrays of the same places. For one thread.
 */
public abstract class ColumnReader {
    /** The most rows that can be read at a time. */
    public static final int BATCH = 2048;

    static final int PLAIN = 0;
    static final int RLE = 3;
    private static final int PLAIN_DICTIONARY = 2;
    private static final int RLE_DICTIONARY = 8;

    private final ParquetFile file;
    private final int leaf;
    private final ParquetColumn column;
    private final PageInput pages;
    private final Hybrid codes = new Hybrid();
    private final Hybrid levels = new Hybrid();
    private final int[] code = new int[BATCH];
    private final int[] level = new int[BATCH];

    private int group = -1;
    private long groupLeft;
    private int pageLeft;
    private boolean entries;
    private boolean coded;
    private boolean nulls;

    /**
     * @param channel the file, open
     * @param column a column of the file that this reader knows
     */
    ColumnReader(ParquetFile file, FileChannel channel, ParquetColumn column) {
        this.file = file;
        this.column = column;
        this.leaf = file.leaf(column.name());
        this.pages = new PageInput(channel);
    }

    /** Goes to a row of the file, at most to the one after the last. */
    public final void seek(long row) throws IOException {
        group = -1;
        groupLeft = 0;
        pageLeft = 0;
        if (row >= file.rows()) {
            group = file.groups().size();
            return;
        }
        while (group < 0
                || row
                        >= file.groups().get(group).firstRow()
                                + file.groups().get(group).rows()) {
            group++;
        }
        try {
            beginGroup();
            skip(row - file.groups().get(group).firstRow());
        } catch (UnknownParquetException | EOFException | IndexOutOfBoundsException | ArithmeticException e) {
            throw damaged(e);
        }
    }

    private void skip(long rows) throws IOException {
        long left = rows;
        while (left > 0) {
            if (pageLeft == 0) {
                left = nextPage(left);
            }
            int take = (int) Math.min(Math.min(left, pageLeft), BATCH);
            if (take > 0) {
                decode(0, take);
                left -= take;
            }
        }
    }

    /**
     * Reads the next rows.
     *
     * @param rows how many, at most {@link #BATCH} and at most as many as are left
     */
    public final void read(int rows) throws IOException {
        try {
            int done = 0;
            while (done < rows) {
                if (pageLeft == 0) {
                    nextPage(0);
                }
                int take = Math.min(rows - done, pageLeft);
                if (take > 0) {
                    decode(done, take);
                    done += take;
                }
            }
        } catch (UnknownParquetException | EOFException | IndexOutOfBoundsException | ArithmeticException e) {
            throw damaged(e);
        }
    }

    /** Whether any row read so far had no value. */
    public final boolean nulls() {
        return nulls;
    }

    private UnknownParquetException damaged(Exception found) {
        String what = found instanceof IOException ? found.getMessage() : "a page that does not hold what it says";
        return new UnknownParquetException(file.path() + ", column " + column.name() + ": " + what
                + ". The file is damaged or of a rare form; get it again, or have it written anew");
    }

    private void beginGroup() throws IOException {
        groupLeft = file.groups().get(group).rows();
        ColumnChunk chunk = file.groups().get(group).chunks().get(leaf);
        if (!chunk.known() || chunk.values() != groupLeft) {
            throw new UnknownParquetException("a column of " + chunk.values() + " values in " + groupLeft + " rows");
        }
        pages.begin(chunk);
        entries = false;
    }

    /** Goes to the next page with values; passes over whole pages of values that are to be skipped. */
    private long nextPage(long skipped) throws IOException {
        long skip = skipped;
        while (groupLeft == 0) {
            group++;
            beginGroup();
        }
        PageHeader page = pages.next();
        if (page.kind() == PageHeader.Kind.DICTIONARY) {
            pages.expand();
            if (page.encoding() != PLAIN && page.encoding() != PLAIN_DICTIONARY) {
                throw new UnknownParquetException("a dictionary of encoding " + page.encoding());
            }
            dictionary(pages.page(), pages.length(), page.values());
            entries = true;
        } else if (page.kind() == PageHeader.Kind.OTHER) {
            pages.skip();
        } else if (page.values() < 0 || page.values() > groupLeft) {
            throw new UnknownParquetException("a page of " + page.values() + " values");
        } else if (page.values() <= skip) {
            pages.skip();
            skip -= page.values();
            groupLeft -= page.values();
        } else {
            groupLeft -= page.values();
            pageLeft = page.values();
            coded = page.encoding() == PLAIN_DICTIONARY || page.encoding() == RLE_DICTIONARY;
            if (coded && !entries) {
                throw new UnknownParquetException("codes without a dictionary");
            }
            if (passesOver()) {
                pages.skip();
            } else {
                pages.expand();
                beginPage(page);
            }
        }
        return skip;
    }

    private boolean passesOver() {
        return coded && !wantsCodes();
    }

    private void beginPage(PageHeader page) throws UnknownParquetException {
        byte[] bytes = pages.page();
        int end = pages.length();
        int at = 0;
        if (page.kind() == PageHeader.Kind.DATA_V2) {
            if (column.optional()) {
                levels.begin(bytes, 0, page.levelBytes(), 1);
            }
            at = page.levelBytes();
        } else if (column.optional()) {
            if (page.levelEncoding() != RLE) {
                throw new UnknownParquetException("levels of encoding " + page.levelEncoding());
            }
            int length = Numbers.int32(bytes, 0);
            if (length < 0 || length > end - Integer.BYTES) {
                throw new UnknownParquetException("levels of " + length + " bytes");
            }
            at = Integer.BYTES + length;
            levels.begin(bytes, Integer.BYTES, at, 1);
        }
        if (coded) {
            // A page without any value may have nothing at all here.
            codes.begin(bytes, at + 1, end, at < end ? bytes[at] : 0);
        } else {
            plain(bytes, at, end, page.encoding());
        }
    }

    private void decode(int offset, int rows) throws UnknownParquetException {
        pageLeft -= rows;
        if (passesOver()) {
            return;
        }
        int present = rows;
        if (column.optional() && !levels.skipRun(1, rows)) {
            levels.read(level, 0, rows);
            present = 0;
            for (int i = 0; i < rows; i++) {
                present += level[i];
            }
            nulls |= present < rows;
        }
        if (present > 0) {
            if (coded) {
                codes.read(code, 0, present);
                coded(offset, code, present);
            } else {
                plain(offset, present);
            }
        }
        if (present < rows) {
            int from = present;
            for (int i = rows - 1; i >= 0; i--) {
                if (level[i] != 0) {
                    move(offset + --from, offset + i);
                } else {
                    clear(offset + i);
                }
            }
        }
    }

    /**
     * Takes a dictionary: values stored one after the other, in an array that will soon hold something else. A code that
     * it has no value for must fail as an index out of bounds.
     */
    abstract void dictionary(byte[] bytes, int end, int count) throws UnknownParquetException;

    /**
     * Whether rows that have codes of the dictionary taken last still matter. Once they do not, they are passed over until
     * there is another dictionary; nothing is then put at their places.
     */
    boolean wantsCodes() {
        return true;
    }

    /** Begins a page of values that are not coded. */
    abstract void plain(byte[] bytes, int from, int end, int encoding) throws UnknownParquetException;

    /** Reads so many values that are not coded to places from an offset on. */
    abstract void plain(int offset, int count) throws UnknownParquetException;

    /** Takes values of the dictionary to places from an offset on. */
    abstract void coded(int offset, int[] codes, int count);

    /** Moves a value from one place to another, which is the same or a later one. */
    abstract void move(int from, int to);

    /** Says that a place has no value. */
    abstract void clear(int place);
}
