package org.partnerscore.dataset.parquet;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

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
        void expand(byte[] from, int at, int length, byte[] to, int toAt, int toLength) throws UnknownParquetException {
            Inflater inflater = new Inflater(true);
            try {
                // The ten bytes of a gzip header without further parts, which is what writers of Parquet make.
                if (length < GZIP_HEADER || from[at + 3] != 0) {
                    throw new UnknownParquetException("a gzip header with further parts");
                }
                inflater.setInput(from, at + GZIP_HEADER, length - GZIP_HEADER);
                if (inflater.inflate(to, toAt, toLength) != toLength) {
                    throw new UnknownParquetException("a page that does not fill its size");
                }
            } catch (DataFormatException e) {
                throw new UnknownParquetException("a page that is no gzip: " + e.getMessage());
            } finally {
                inflater.end();
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

    private static final int GZIP_HEADER = 10;

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
    abstract void expand(byte[] from, int at, int length, byte[] to, int toAt, int toLength)
            throws UnknownParquetException;
}
