package org.partnerscore.dataset.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.dataset.parquet.ParquetFile.Rows;

class BoundsTest {
    @TempDir
    private Path folder;

    @Test
    void only_those_row_groups_may_hold_a_text_between_whose_bounds_it_lies() throws Exception {
        Path file = folder.resolve("texts.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (SELECT printf('%05d', range // 2) AS id FROM range(8192)) TO '" + file
                    + "' (FORMAT parquet, ROW_GROUP_SIZE 2048)");
        }
        ParquetFile parquet = ParquetFile.of(file);
        ParquetColumn id = parquet.column("id").orElseThrow();

        assertThat(parquet.rowsThatMayHold(id, "00000")).containsExactly(new Rows(0, 2048));
        assertThat(parquet.rowsThatMayHold(id, "01023")).containsExactly(new Rows(0, 2048));
        assertThat(parquet.rowsThatMayHold(id, "01024")).containsExactly(new Rows(2048, 2048));
        assertThat(parquet.rowsThatMayHold(id, "02500")).containsExactly(new Rows(4096, 2048));
        assertThat(parquet.rowsThatMayHold(id, "9")).isEmpty();
    }

    @Test
    void a_file_that_tells_no_bounds_may_hold_anything_anywhere() {
        assertThat(Bounds.NONE.mayHold(new byte[] {1})).isTrue();
    }
}
