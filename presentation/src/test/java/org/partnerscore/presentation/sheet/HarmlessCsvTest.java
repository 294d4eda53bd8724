package org.partnerscore.presentation.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HarmlessCsvTest {
    @TempDir
    private Path folder;

    private String written(String table) throws Exception {
        Path csv = Files.writeString(folder.resolve("table.csv"), table);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HarmlessCsv.write(csv, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void what_would_be_a_formula_has_a_quote_before_it() throws Exception {
        assertThat(written("account_id,points\n=1+1,1.00\n@SUM(A1),2.00\n"))
                .isEqualTo("account_id,points\n'=1+1,1.00\n'@SUM(A1),2.00\n");
    }

    @Test
    void a_negative_number_stays_a_number() throws Exception {
        assertThat(written("account_id,value\nA,-5\n")).isEqualTo("account_id,value\nA,-5\n");
    }

    @Test
    void what_needs_quotes_has_them() throws Exception {
        assertThat(written("account_id,value\n\"A, \"\"B\"\"\",\n")).isEqualTo("account_id,value\n\"A, \"\"B\"\"\",\n");
    }
}
