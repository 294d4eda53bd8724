package org.partnerscore.server.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.partnerscore.presentation.json.Document;
import org.partnerscore.presentation.json.DocumentWriter;
import org.partnerscore.server.ServerSettings;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with documents. */
public final class ApiDocuments {
    private final DocumentWriter writer;

    public ApiDocuments(ServerSettings settings) {
        this.writer = new DocumentWriter(settings.software());
    }

    /** The answer that holds a document. */
    ResponseEntity<byte[]> answer(Document document) throws IOException {
        return answer(document, "");
    }

    /**
     * The answer that holds a part of a long list.
     *
     * @param next address of the next part; empty if there is none
     */
    ResponseEntity<byte[]> answer(Document document, String next) throws IOException {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
        if (!next.isEmpty()) {
            answer.header("Link", "<" + next + ">; rel=\"next\"");
        }
        return answer.body(bytes(document));
    }

    /** The answer that holds a document which is written already. */
    ResponseEntity<byte[]> answer(byte[] document) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(document);
    }

    /** A document as answers hold it. */
    byte[] bytes(Document document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(document, bytes);
        return bytes.toByteArray();
    }
}
