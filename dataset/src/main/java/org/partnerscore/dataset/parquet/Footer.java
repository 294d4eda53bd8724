package org.partnerscore.dataset.parquet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The end of a Parquet file.
 *
 * @param rows how many rows there are
 * @param columns the columns
 * @param leaves by a column's name the place of its chunk in each row group
 * @param groups the row groups
 */
record Footer(long rows, List<ParquetColumn> columns, Map<String, Integer> leaves, List<RowGroup> groups) {

    /** Reads it. */
    static Footer read(CompactInput in) throws UnknownParquetException {
        List<SchemaElement> schema = List.of();
        List<RowGroup> groups = new ArrayList<>();
        long rows = 0;
        int field = 0;
        while ((field = in.field(field)) != 0) {
            switch (field) {
                case 2 -> schema = schema(in);
                case 3 -> rows = in.number();
                case 4 -> groups(in, groups);
                case 8 -> throw new UnknownParquetException("an encrypted file");
                default -> in.skip();
            }
        }
        Map<String, Integer> leaves = new HashMap<>();
        List<ParquetColumn> columns = columns(schema, leaves);
        long leafCount = schema.stream()
                .skip(1)
                .filter(element -> element.children() == 0)
                .count();
        long found = 0;
        for (RowGroup group : groups) {
            if (group.rows() < 0 || group.chunks().size() < leafCount) {
                throw new UnknownParquetException("a row group of " + group.rows() + " rows and "
                        + group.chunks().size() + " columns of " + leafCount);
            }
            found += group.rows();
        }
        if (found != rows) {
            throw new UnknownParquetException("row groups of " + found + " rows in a file of " + rows);
        }
        return new Footer(rows, columns, leaves, List.copyOf(groups));
    }

    private static List<SchemaElement> schema(CompactInput in) {
        List<SchemaElement> elements = new ArrayList<>();
        int count = in.list();
        for (int i = 0; i < count; i++) {
            elements.add(SchemaElement.read(in));
        }
        return elements;
    }

    private static List<ParquetColumn> columns(List<SchemaElement> schema, Map<String, Integer> leaves)
            throws UnknownParquetException {
        List<ParquetColumn> columns = new ArrayList<>();
        int leaf = 0;
        int i = 1;
        while (i < schema.size()) {
            SchemaElement element = schema.get(i);
            if (leaves.putIfAbsent(element.name(), leaf) != null) {
                throw new UnknownParquetException("two columns " + element.name());
            }
            columns.add(element.column());
            // A column of columns, which nothing here reads, is passed over with all its parts.
            int open = 1;
            while (open > 0) {
                open += schema.get(i).children() - 1;
                leaf += schema.get(i).children() == 0 ? 1 : 0;
                i++;
            }
        }
        return List.copyOf(columns);
    }

    private static void groups(CompactInput in, List<RowGroup> groups) {
        long first = 0;
        int count = in.list();
        for (int g = 0; g < count; g++) {
            List<ColumnChunk> chunks = new ArrayList<>();
            long rows = 0;
            int field = 0;
            while ((field = in.field(field)) != 0) {
                switch (field) {
                    case 1 -> {
                        int columns = in.list();
                        for (int c = 0; c < columns; c++) {
                            chunks.add(ColumnChunk.read(in));
                        }
                    }
                    case 3 -> rows = in.number();
                    default -> in.skip();
                }
            }
            groups.add(new RowGroup(first, rows, List.copyOf(chunks)));
            first += rows;
        }
    }
}
