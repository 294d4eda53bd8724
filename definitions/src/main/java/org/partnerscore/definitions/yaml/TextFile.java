package org.partnerscore.definitions.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.partnerscore.definitions.finding.Findings;

/** Reads a file that should be UTF-8 text. */
public final class TextFile {
    private TextFile() {}

    /** The file's text without byte order mark; nothing, with a finding, if it cannot be read or is not UTF-8. */
    public static Read<String> read(DefinitionSource source, Findings findings) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(source.bytes()))
                    .toString();
            return Read.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            findings.add(source.name(), "", "is not UTF-8 text", "save it as UTF-8");
        } catch (IOException e) {
            findings.add(source.name(), "", "cannot be read: " + e, "check that the file exists and may be read");
        }
        return Read.failed();
    }
}
