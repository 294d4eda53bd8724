package org.partnerscore.server.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadsTest {
    @Test
    void what_another_server_is_taking_in_stays_and_what_nobody_takes_in_goes(@TempDir Path folder) throws IOException {
        ProcessHandle other = ProcessHandle.current().parent().orElseThrow();
        Path taken = Files.createDirectory(folder.resolve(other.pid() + "-1"));
        Path own = Files.createDirectory(folder.resolve(ProcessHandle.current().pid() + "-2"));
        Path gone = Files.createDirectory(folder.resolve(Long.MAX_VALUE / 10 + "-3"));
        Path nobodys = Files.createDirectory(folder.resolve("4"));

        new Uploads(folder, 1);

        assertThat(taken).exists();
        assertThat(own).doesNotExist();
        assertThat(gone).doesNotExist();
        assertThat(nobodys).doesNotExist();
    }
}
