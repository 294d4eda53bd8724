package org.partnerscore.server.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.partnerscore.imports.intake.FileOptions;
import org.partnerscore.imports.problem.RefusedFileException;
import org.partnerscore.presentation.json.ImportDocument;
import org.partnerscore.presentation.page.PageVoice;
import org.partnerscore.presentation.terminal.ImportText;
import org.partnerscore.presentation.terminal.Style;
import org.partnerscore.server.access.Reader;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Shows;
import org.partnerscore.server.request.KeyedRequests;
import org.partnerscore.server.request.RequestIdFilter;
import org.partnerscore.server.upload.Importing;
import org.partnerscore.server.upload.NoFileException;
import org.partnerscore.server.upload.TooLargeException;
import org.partnerscore.server.upload.Upload;
import org.partnerscore.server.upload.Uploads;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Receives exports. */
@RestController
public final class ImportingController {
    private final ApiDocuments documents;
    private final KeyedRequests requests;
    private final Uploads uploads;
    private final Importing importing;

    public ImportingController(ApiDocuments documents, KeyedRequests requests, Uploads uploads, Importing importing) {
        this.documents = documents;
        this.requests = requests;
        this.uploads = uploads;
        this.importing = importing;
    }

    @Shows(Resource.IMPORTING)
    @PostMapping("/api/v1/imports")
    ResponseEntity<byte[]> receive(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String dates,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String downloaded,
            @RequestHeader("Idempotency-Key") String key,
            Reader reader,
            HttpServletRequest request)
            throws IOException, RefusedFileException {
        FileOptions options = Importing.options(dates, account, downloaded);
        try (Upload upload = uploads.take(request, name)) {
            String what = "import " + upload.fingerprint() + " " + options;
            return documents.answer(requests.<RefusedFileException>once(reader, key, what, since -> {
                Importing.Received received = importing.receive(upload.files(), options, reader);
                return documents.bytes(
                        ImportDocument.received(received.exports(), received.intake(), received.summary()));
            }));
        }
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(RefusedFileException e, PageVoice voice, HttpServletResponse response) {
        return Problems.answer(
                "web.refused",
                new ImportText(voice.language(), Style.PLAIN).refused(e.problems()),
                voice,
                RequestIdFilter.of(response),
                HttpStatus.UNPROCESSABLE_CONTENT,
                Map.of("problems", ImportDocument.problems(e.problems())));
    }

    @ExceptionHandler
    ResponseEntity<Object> tooLarge(TooLargeException e, PageVoice voice, HttpServletResponse response) {
        return Problems.answer(
                "web.too-large",
                voice.say(
                        "api.too-large.limit", Map.of("limit", voice.notation().number(e.limit()))),
                voice,
                RequestIdFilter.of(response),
                HttpStatus.CONTENT_TOO_LARGE);
    }

    @ExceptionHandler
    ResponseEntity<Object> noFile(NoFileException e, PageVoice voice, HttpServletResponse response) {
        return Problems.answer("web.no-file", voice, RequestIdFilter.of(response), HttpStatus.BAD_REQUEST);
    }
}
