package org.partnerscore.presentation.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.partnerscore.presentation.SampleScores;

class DocumentWriterTest {
    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("no space left");
        }
    }

    @Test
    void a_disk_that_is_full_is_told_as_such() {
        ScorecardDocument document = new ScorecardDocument("sha256:0", SampleScores.scorecard());
        assertThatThrownBy(() -> new DocumentWriter("partnerscore").write(document, new FullDisk()))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }
}
