package org.partnerscore.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import org.partnerscore.cli.speech.Software;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.presentation.json.Document;
import org.partnerscore.presentation.json.DocumentWriter;

/** Gives documents on standard output. */
final class Documents {
    private Documents() {}

    static void give(Document document, Speaker speaker) throws IOException {
        OutputStream out = speaker.result();
        new DocumentWriter(Software.NAME_AND_VERSION).write(document, out);
        out.flush();
    }
}
