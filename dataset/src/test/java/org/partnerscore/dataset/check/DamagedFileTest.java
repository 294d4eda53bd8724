package org.partnerscore.dataset.check;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.synthetic.EcosystemRequest;
import org.partnerscore.dataset.synthetic.Format;
import org.partnerscore.dataset.synthetic.Progress;
import org.partnerscore.dataset.synthetic.SyntheticEcosystem;

/** The check does not pass over damage where a file's summary of its values says that nothing can be wrong. */
class DamagedFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"billed_usd", "seats", "month", "channel", "subscription_id"})
    void a_damaged_column_is_found_and_named(String column) throws Exception {
        new SyntheticEcosystem(EcosystemRequest.of(100, 1)).writeTo(folder, Format.PARQUET, Progress.NONE);
        damage(folder.resolve("subscription_months.parquet"), column);

        assertThatThrownBy(() -> {
                    try (DataSet data = DataSet.open(folder, DataSetOptions.withThreads(2))) {
                        DataSetCheck.run(data);
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessageContaining("subscription_months.parquet")
                .hasMessageContaining(column);
    }

    /** Overwrites the end of the column's pages. */
    private static void damage(Path file, String column) throws IOException, SQLException {
        long start;
        long length;
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet chunk = statement.executeQuery("SELECT coalesce(dictionary_page_offset, data_page_offset), "
                        + "total_compressed_size FROM parquet_metadata('" + file + "') WHERE path_in_schema = '"
                        + column + "'")) {
            chunk.next();
            start = chunk.getLong(1);
            length = chunk.getLong(2);
        }
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, (int) (start + length / 2), (int) (start + length), (byte) 0xFF);
        Files.write(file, bytes);
    }
}
