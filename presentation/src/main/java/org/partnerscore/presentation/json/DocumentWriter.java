package org.partnerscore.presentation.json;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes documents as JSON: UTF-8, two spaces a level, line feeds, one at the end too, on every machine. */
public final class DocumentWriter {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter JSON = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(INDENT)
                    .withArrayIndenter(INDENT));

    private final String software;

    /** @param software name and version of the software, as documents name it, e.g. {@code partnerscore 0.1.0} */
    public DocumentWriter(String software) {
        this.software = software;
    }

    /**
     * Writes a document bit by bit, holding little of it in memory.
     *
     * @param out where it goes; left open. If writing fails, what is there is no whole document
     */
    public void write(Document document, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("schema")
                    .writeStringProperty("name", document.name())
                    .writeNumberProperty("version", document.version())
                    .writeEndObject();
            json.writeStringProperty("software", software);
            document.content(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
