package org.partnerscore.dataset.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file of one column {@code c} in one of the many forms that writers of the format choose, drawn from a seed:
 * types, required or optional, old pages and new, dictionaries that end half-way, runs and packed numbers, compressions,
 * checksums, pages and row groups of any size, empty ones too.
 */
final class HandmadeParquet {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int PLAIN_DICTIONARY = 2;
    private static final int RLE_DICTIONARY = 8;

    private final Random random;
    private final HandmadeColumn column;
    private final boolean optional;
    private final HandmadeCodec codec;
    private final boolean second;
    private final boolean dictionary;
    private final boolean checksums;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<@Nullable String> values = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();

    /** Where a page is in the file, without its header. */
    record Body(int from, int to) {}

    private HandmadeParquet(long seed, boolean checksums) {
        random = new Random(seed * 0x9E37_79B9_7F4A_7C15L);
        column = any(HandmadeColumn.values());
        optional = random.nextBoolean();
        codec = any(HandmadeCodec.values());
        second = random.nextBoolean();
        dictionary = column != HandmadeColumn.FLAG && random.nextInt(3) > 0;
        this.checksums = checksums;
        write();
    }

    /** The file of a seed. */
    static HandmadeParquet of(long seed) {
        return new HandmadeParquet(seed, seed % 2 == 0);
    }

    /** The file of a seed, whose pages all have checksums. */
    static HandmadeParquet checked(long seed) {
        return new HandmadeParquet(seed, true);
    }

    byte[] bytes() {
        return file.toByteArray();
    }

    /** What is in it; null where a row has no value. */
    List<@Nullable String> values() {
        return values;
    }

    /** Its pages that have bytes. */
    List<Body> bodies() {
        return bodies;
    }

    @Override
    public String toString() {
        return column + (optional ? " optional " : " required ") + codec + (second ? " new pages" : " old pages")
                + (dictionary ? " dictionary" : "") + (checksums ? " checksums" : "") + ", " + values.size() + " rows";
    }

    private <T> T any(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private void write() {
        file.writeBytes(MAGIC);
        int count = random.nextInt(4);
        List<Consumer<CompactOutput>> groups = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            groups.add(group());
        }
        byte[] footer = CompactOutput.struct(out -> out.int32(1, 1)
                .structs(2, List.of(HandmadeParquet::root, this::leaf))
                .int64(3, values.size())
                .structs(4, groups));
        file.writeBytes(footer);
        file.writeBytes(little(footer.length));
        file.writeBytes(MAGIC);
    }

    private static void root(CompactOutput out) {
        out.text(4, "root").int32(5, 1);
    }

    private void leaf(CompactOutput out) {
        out.int32(1, column.type());
        if (column == HandmadeColumn.FIXED_DECIMAL) {
            out.int32(2, HandmadeColumn.FIXED_LENGTH);
        }
        out.int32(3, optional ? 1 : 0).text(4, "c");
        if (column.converted != LogicalType.NOT_SAID) {
            out.int32(6, column.converted);
        }
        if (column.precision > 0) {
            out.int32(7, column.scale).int32(8, column.precision);
        }
    }

    private Consumer<CompactOutput> group() {
        List<@Nullable String> rows = rows();
        values.addAll(rows);
        Map<String, Integer> entries = new LinkedHashMap<>();
        int start = file.size();
        if (dictionary && !rows.isEmpty()) {
            rows.stream().filter(Objects::nonNull).forEach(value -> entries.putIfAbsent(value, entries.size()));
            dictionaryPage(entries);
        }
        int data = file.size();
        int overflow = random.nextBoolean() ? rows.size() : random.nextInt(rows.size() + 1);
        int most = 1 + random.nextInt(900);
        int from = 0;
        while (from < rows.size()) {
            int to = Math.min(rows.size(), from + 1 + random.nextInt(most));
            dataPage(rows.subList(from, to), dictionary && from < overflow ? entries : null);
            from = to;
        }
        int end = file.size();
        return out -> out.structs(1, List.of(chunk(start, data, end, rows.size())))
                .int64(2, end - start)
                .int64(3, rows.size());
    }

    private Consumer<CompactOutput> chunk(int start, int data, int end, int rows) {
        return chunk -> chunk.int64(2, start).struct(3, out -> {
            out.int32(1, column.type())
                    .int32s(2, List.of(ColumnReader.PLAIN, ColumnReader.RLE, RLE_DICTIONARY))
                    .texts(3, List.of("c"))
                    .int32(4, codec.ordinal())
                    .int64(5, rows)
                    .int64(6, end - start)
                    .int64(7, end - start)
                    .int64(9, data);
            if (data > start) {
                out.int64(11, start);
            }
        });
    }

    private List<@Nullable String> rows() {
        int count = random.nextInt(5) == 0 ? random.nextInt(3) : random.nextInt(6000);
        int different = 1 + random.nextInt(any(new Integer[] {1, 2, 40, 3000}));
        double nulls = optional ? any(new Double[] {0.0, 0.01, 0.5, 1.0}) : 0;
        boolean runs = random.nextBoolean();
        List<String> pool = new ArrayList<>();
        for (int i = 0; i < different; i++) {
            pool.add(column.value(random.nextLong()));
        }
        List<@Nullable String> rows = new ArrayList<>();
        while (rows.size() < count) {
            String value = random.nextDouble() < nulls ? null : pool.get(random.nextInt(different));
            int times = runs ? 1 + random.nextInt(60) : 1;
            for (int i = 0; i < times && rows.size() < count; i++) {
                rows.add(value);
            }
        }
        return rows;
    }

    private void dictionaryPage(Map<String, Integer> entries) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        entries.keySet().forEach(value -> plain.writeBytes(column.plain(value)));
        byte[] stored = codec.compress(plain.toByteArray());
        int encoding = random.nextBoolean() ? ColumnReader.PLAIN : PLAIN_DICTIONARY;
        page(
                2,
                plain.size(),
                stored,
                header -> header.struct(7, out -> out.int32(1, entries.size()).int32(2, encoding)));
    }

    private void dataPage(List<@Nullable String> rows, @Nullable Map<String, Integer> entries) {
        List<String> present = new ArrayList<>();
        int[] levels = new int[rows.size()];
        for (int i = 0; i < levels.length; i++) {
            String value = rows.get(i);
            if (value != null) {
                present.add(value);
                levels[i] = 1;
            }
        }
        boolean flagRuns = column == HandmadeColumn.FLAG && second && random.nextBoolean();
        int encoding = entries == null
                ? flagRuns ? ColumnReader.RLE : ColumnReader.PLAIN
                : random.nextBoolean() ? RLE_DICTIONARY : PLAIN_DICTIONARY;
        byte[] content = entries == null ? plain(present, flagRuns) : coded(present, entries);
        byte[] said = optional ? hybrid(levels, 1) : new byte[0];
        if (second) {
            boolean compressed = random.nextInt(4) > 0;
            byte[] stored = joined(said, compressed ? codec.compress(content) : content);
            page(
                    3,
                    said.length + content.length,
                    stored,
                    header -> header.struct(
                            8,
                            out -> out.int32(1, rows.size())
                                    .int32(2, rows.size() - present.size())
                                    .int32(3, rows.size())
                                    .int32(4, encoding)
                                    .int32(5, said.length)
                                    .int32(6, 0)
                                    .flag(7, compressed)));
        } else {
            byte[] whole = optional ? joined(joined(little(said.length), said), content) : content;
            page(
                    0,
                    whole.length,
                    codec.compress(whole),
                    header -> header.struct(
                            5,
                            out -> out.int32(1, rows.size())
                                    .int32(2, encoding)
                                    .int32(3, ColumnReader.RLE)
                                    .int32(4, ColumnReader.RLE)));
        }
    }

    private void page(int kind, int expanded, byte[] stored, Consumer<CompactOutput> rest) {
        file.writeBytes(CompactOutput.struct(out -> {
            out.int32(1, kind).int32(2, expanded).int32(3, stored.length);
            if (checksums) {
                CRC32 sum = new CRC32();
                sum.update(stored);
                out.int32(4, (int) sum.getValue());
            }
            rest.accept(out);
        }));
        if (stored.length > 0) {
            bodies.add(new Body(file.size(), file.size() + stored.length));
        }
        file.writeBytes(stored);
    }

    private byte[] plain(List<String> present, boolean flagRuns) {
        if (flagRuns) {
            byte[] runs = hybrid(present.stream().mapToInt(Integer::parseInt).toArray(), 1);
            return joined(little(runs.length), runs);
        }
        if (column == HandmadeColumn.FLAG) {
            byte[] bits = new byte[(present.size() + 7) / 8];
            for (int i = 0; i < present.size(); i++) {
                bits[i / 8] |= (byte) (Integer.parseInt(present.get(i)) << (i % 8));
            }
            return bits;
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        present.forEach(value -> plain.writeBytes(column.plain(value)));
        return plain.toByteArray();
    }

    private byte[] coded(List<String> present, Map<String, Integer> entries) {
        int width = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(entries.size() - 1, 0));
        byte[] codes = hybrid(present.stream().mapToInt(entries::get).toArray(), width);
        return joined(new byte[] {(byte) width}, codes);
    }

    /** Numbers as runs and packed groups of eight, now one and now the other. */
    private byte[] hybrid(int[] numbers, int width) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        while (at < numbers.length) {
            int run = 1;
            while (at + run < numbers.length && numbers[at + run] == numbers[at]) {
                run++;
            }
            if ((run >= 8 && random.nextInt(5) > 0) || random.nextInt(5) == 0) {
                head(run << 1, out);
                for (int i = 0; i < (width + 7) / 8; i++) {
                    out.write(numbers[at] >> (8 * i));
                }
                at += run;
            } else {
                int groups = Math.min(1 + random.nextInt(20), (numbers.length - at + 7) / 8);
                head((groups << 1) | 1, out);
                byte[] packed = new byte[groups * width];
                for (int bit = 0; bit < groups * 8 * width; bit++) {
                    int number = at + bit / width < numbers.length ? numbers[at + bit / width] : 0;
                    packed[bit / 8] |= (byte) (((number >> (bit % width)) & 1) << (bit % 8));
                }
                out.writeBytes(packed);
                at += groups * 8;
            }
        }
        return out.toByteArray();
    }

    private static void head(int number, ByteArrayOutputStream out) {
        int left = number;
        while (left > 127) {
            out.write((left & 127) | 128);
            left >>>= 7;
        }
        out.write(left);
    }

    private static byte[] joined(byte[] a, byte[] b) {
        return ByteBuffer.allocate(a.length + b.length).put(a).put(b).array();
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }
}
