package org.partnerscore.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "O'Brien", "'; DROP TABLE t; --", "a\0b", "\0", "\\'", "two\nlines", "\u202eabc", "''"})
    void a_text_is_what_it_was_and_nothing_of_it_is_run(String text) throws Exception {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet row = database.createStatement().executeQuery("SELECT " + Sql.text(text))) {
            row.next();
            assertThat(row.getString(1)).isEqualTo(text);
        }
    }
}
