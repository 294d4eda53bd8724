package org.partnerscore.dataset.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Compressions that the reader knows, as pages are written with them. */
enum HandmadeCodec {
    NONE {
        @Override
        byte[] compress(byte[] bytes) {
            return bytes;
        }
    },
    SNAPPY {
        @Override
        byte[] compress(byte[] bytes) {
            return snappy(bytes);
        }
    },
    GZIP {
        @Override
        byte[] compress(byte[] bytes) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }
    };

    private static final int SHORTEST_COPY = 4;
    private static final int LONGEST_COPY = 64;
    private static final int[] OFFSETS = {1, 2, 3, 4, 8, 9, 16, 40, 1000};

    abstract byte[] compress(byte[] bytes);

    /** Literals and copies, overlapping ones too, of all lengths that short texts of the format have. */
    private static byte[] snappy(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int left = bytes.length;
        while (left > 127) {
            out.write((left & 127) | 128);
            left >>>= 7;
        }
        out.write(left);
        int literal = 0;
        int at = 0;
        while (at < bytes.length) {
            int offset = 0;
            int count = SHORTEST_COPY - 1;
            for (int candidate : OFFSETS) {
                int same = same(bytes, at, candidate);
                if (same > count) {
                    offset = candidate;
                    count = same;
                }
            }
            if (offset == 0) {
                at++;
                continue;
            }
            literal(bytes, literal, at, out);
            if (count < 12 && offset < 2048) {
                out.write(1 | ((count - 4) << 2) | ((offset >> 8) << 5));
                out.write(offset);
            } else {
                out.write(2 | ((count - 1) << 2));
                out.write(offset);
                out.write(offset >> 8);
            }
            at += count;
            literal = at;
        }
        literal(bytes, literal, at, out);
        return out.toByteArray();
    }

    private static int same(byte[] bytes, int at, int offset) {
        int count = 0;
        while (at >= offset
                && count < LONGEST_COPY
                && at + count < bytes.length
                && bytes[at + count] == bytes[at + count - offset]) {
            count++;
        }
        return count;
    }

    private static void literal(byte[] bytes, int from, int to, ByteArrayOutputStream out) {
        for (int at = from; at < to; at += 1 << 16) {
            int count = Math.min(to - at, 1 << 16);
            if (count <= 60) {
                out.write((count - 1) << 2);
            } else {
                out.write(61 << 2);
                out.write(count - 1);
                out.write((count - 1) >> 8);
            }
            out.writeBytes(Arrays.copyOfRange(bytes, at, at + count));
        }
    }
}
