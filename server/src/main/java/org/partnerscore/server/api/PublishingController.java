package org.partnerscore.server.api;

import java.io.IOException;
import org.partnerscore.presentation.json.PublicationDocument;
import org.partnerscore.server.access.Reader;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Shows;
import org.partnerscore.server.request.KeyedRequests;
import org.partnerscore.server.request.Publishing;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Makes a run the score of its month. */
@RestController
public final class PublishingController {
    private final ApiDocuments documents;
    private final KeyedRequests requests;
    private final Publishing publishing;

    public PublishingController(ApiDocuments documents, KeyedRequests requests, Publishing publishing) {
        this.documents = documents;
        this.requests = requests;
        this.publishing = publishing;
    }

    @Shows(Resource.PUBLISHING)
    @PostMapping("/api/v1/publications")
    ResponseEntity<byte[]> publish(
            @RequestParam String run, @RequestHeader("Idempotency-Key") String key, Reader reader) throws IOException {
        return documents.answer(requests.<RuntimeException>once(reader, key, "publish " + run, since -> {
            Publishing.Done done = publishing.publish(run, reader, since);
            return documents.bytes(PublicationDocument.of(done.run(), done.before(), done.due()));
        }));
    }
}
