package org.partnerscore.server.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentNameTest {
    @ParameterizedTest
    @CsvSource({
        "usage.tsv, usage.tsv",
        "../../etc/passwd, passwd",
        "C:\\Users\\me\\usage.tsv, usage.tsv",
        "folder/.., upload",
        "., upload",
        "'', upload",
        "a/, upload"
    })
    void what_is_sent_stays_in_its_folder(String sent, String kept, @TempDir Path folder) {
        assertThat(SentName.in(folder, sent)).isEqualTo(folder.resolve(kept));
    }

    @Test
    void what_no_line_of_a_log_should_hold_is_left_out(@TempDir Path folder) {
        assertThat(SentName.in(folder, "a\r\nb\0.tsv")).isEqualTo(folder.resolve("ab.tsv"));
    }

    @Test
    void of_a_name_longer_than_file_systems_take_the_end_is_kept(@TempDir Path folder) {
        String name =
                String.valueOf(SentName.in(folder, "é".repeat(300) + ".tsv.gz").getFileName());

        assertThat(name).endsWith(".tsv.gz");
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(200);
    }
}
