package org.partnerscore.workspace.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountRowsTest {
    @TempDir
    Path folder;

    @Test
    void the_rows_of_an_account_are_found_among_those_of_others() throws IOException {
        AccountRows rows = AccountRows.of(table("account_id,points\na,1\nb,2\nb,3\nc,4\n"));

        assertThat(rows.rows("b")).containsExactly(List.of("b", "2"), List.of("b", "3"));
        assertThat(rows.rows("c")).containsExactly(List.of("c", "4"));
        assertThat(rows.rows("d")).isEmpty();
    }

    @Test
    void ids_may_hold_quotes_commas_line_feeds_and_letters_of_any_script() throws IOException {
        AccountRows rows =
                AccountRows.of(table("account_id,points\n\"a \"\"b\"\", c\nd\",1\né,2\n\"\"\"\",\"x\"\"\ny\"\n"));

        assertThat(rows.rows("a \"b\", c\nd")).containsExactly(List.of("a \"b\", c\nd", "1"));
        assertThat(rows.rows("é")).containsExactly(List.of("é", "2"));
        assertThat(rows.rows("\"")).containsExactly(List.of("\"", "x\"\ny"));
    }

    @Test
    void rows_of_an_account_in_two_places_are_refused() throws IOException {
        Path table = table("account_id,points\na,1\nb,2\na,3\n");

        assertThatThrownBy(() -> AccountRows.of(table))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("account a");
    }

    @Test
    void a_table_without_rows_has_no_accounts() throws IOException {
        assertThat(AccountRows.of(table("account_id,points\n")).rows("a")).isEmpty();
    }

    private Path table(String content) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), content);
    }
}
