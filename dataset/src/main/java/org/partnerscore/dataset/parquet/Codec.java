package org.partnerscore.dataset.parquet;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** How pages are compressed. */
enum Codec {
    NONE {
        @Override
        void expand(byte[] from, int at, int length, byte[] to, int toAt, int toLength) throws UnknownParquetException {
            if (length != toLength) {
                throw new UnknownParquetException("a page of " + length + " bytes, not " + toLength);
            }
            System.arraycopy(from, at, to, toAt, length);
        }
    },
    SNAPPY {
        @Override
        void expand(byte[] from, int at, int length, byte[] to, int toAt, int toLength) throws UnknownParquetException {
            Snappy.expand(from, at, length, to, toAt, toLength);
        }
    },
    GZIP {
        @Override
        void expand(byte[] from, int at, int length, byte[] to, int toAt, int toLength) throws IOException {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(from, at, length))) {
                if (in.readNBytes(to, toAt, toLength) != toLength || in.read() >= 0) {
                    throw new UnknownParquetException("a page that does not fill its size");
                }
            } catch (ZipException | EOFException e) {
                throw new UnknownParquetException("a page that is no gzip: " + e.getMessage());
            }
        }
    },
    /** Not known to this reader. */
    OTHER {
        @Override
        void expand(byte[] from, int at, int length, byte[] to, int toAt, int toLength) throws UnknownParquetException {
            throw new UnknownParquetException("a compression this reader does not know");
        }
    };

    /** The codec of a number in a Parquet file. */
    static Codec of(int number) {
        return switch (number) {
            case 0 -> NONE;
            case 1 -> SNAPPY;
            case 2 -> GZIP;
            default -> OTHER;
        };
    }

    /**
     * Expands compressed bytes to exactly so many. Up to {@link PageInput#SLACK} bytes behind them may be overwritten.
     *
     * @throws UnknownParquetException if they are not what they should be
     */
    abstract void expand(byte[] from, int at, int length, byte[] to, int toAt, int toLength) throws IOException;
}
