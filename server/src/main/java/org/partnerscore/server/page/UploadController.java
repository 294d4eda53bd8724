package org.partnerscore.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.partnerscore.imports.problem.RefusedFileException;
import org.partnerscore.presentation.block.Block;
import org.partnerscore.presentation.page.PageVoice;
import org.partnerscore.presentation.terminal.ImportText;
import org.partnerscore.presentation.terminal.Style;
import org.partnerscore.server.access.Reader;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Shows;
import org.partnerscore.server.upload.Importing;
import org.partnerscore.server.upload.NoFileException;
import org.partnerscore.server.upload.TooLargeException;
import org.partnerscore.server.upload.Upload;
import org.partnerscore.server.upload.Uploads;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Receives the exports that the form on the page of the data sends. */
@RestController
public final class UploadController {
    private final Pages pages;
    private final Uploads uploads;
    private final Importing importing;

    public UploadController(Pages pages, Uploads uploads, Importing importing) {
        this.pages = pages;
        this.uploads = uploads;
        this.importing = importing;
    }

    @Shows(Resource.IMPORTING)
    @PostMapping(Address.IMPORT)
    ResponseEntity<String> receive(Reader reader, PageVoice voice, HttpServletRequest request)
            throws IOException, RefusedFileException {
        try (Upload upload = uploads.take(request, "")) {
            Importing.Received received = importing.receive(
                    upload.files(),
                    Importing.options(upload.field("dates"), upload.field("account"), upload.field("downloaded")),
                    reader);
            List<Told.Link> more = received.summary().rejected() == 0
                    ? List.of()
                    : List.of(new Told.Link(voice.say("web.data.rejects"), Address.REJECTS, false));
            return told(
                    voice,
                    request,
                    more,
                    text(voice).blocks(received.exports(), received.intake(), received.summary()),
                    HttpStatus.OK);
        }
    }

    @ExceptionHandler
    ResponseEntity<String> refused(RefusedFileException e, PageVoice voice, HttpServletRequest request) {
        return told(voice, request, List.of(), text(voice).blocks(e.problems()), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @ExceptionHandler
    ResponseEntity<String> tooLarge(TooLargeException e, PageVoice voice, HttpServletRequest request) {
        Notice notice = new Notice(
                voice.say("web.too-large"),
                voice.say(
                        "web.too-large.limit", Map.of("limit", voice.notation().number(e.limit()))),
                "");
        return pages.notice(notice, voice, request, HttpStatus.CONTENT_TOO_LARGE);
    }

    @ExceptionHandler
    ResponseEntity<String> noFile(NoFileException e, PageVoice voice, HttpServletRequest request) {
        return pages.notice("web.no-file", voice, request, "", HttpStatus.BAD_REQUEST);
    }

    private static ImportText text(PageVoice voice) {
        return new ImportText(voice.language(), Style.PLAIN);
    }

    private ResponseEntity<String> told(
            PageVoice voice, HttpServletRequest request, List<Told.Link> more, List<Block> blocks, HttpStatus status) {
        String title = voice.say("web.data.import");
        return pages.page("told", pages.frame(voice, title, request), Told.of(voice, title, more, blocks), status);
    }
}
