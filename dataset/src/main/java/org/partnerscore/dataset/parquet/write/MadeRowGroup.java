package org.partnerscore.dataset.parquet.write;

import java.util.List;

/** A row group ready to be added to a file. */
public final class MadeRowGroup {
    private final int rows;
    private final byte[] pages;
    private final List<ChunkSummary> chunks;

    MadeRowGroup(int rows, byte[] pages, List<ChunkSummary> chunks) {
        this.rows = rows;
        this.pages = pages;
        this.chunks = chunks;
    }

    int rows() {
        return rows;
    }

    byte[] pages() {
        return pages;
    }

    /** Writes it as an element of the end of a file in which its first page is at a place. */
    void describe(CompactStruct group, long place) {
        group.structs(1, chunks.size());
        for (ChunkSummary chunk : chunks) {
            chunk.write(group.element(), place);
        }
        group.int64(2, chunks.stream().mapToLong(ChunkSummary::expanded).sum())
                .int64(3, rows)
                .int64(5, place)
                .int64(6, pages.length)
                .end();
    }
}
