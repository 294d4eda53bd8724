package org.partnerscore.server.page;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.presentation.page.PageVoice;
import org.partnerscore.presentation.words.Language;
import org.partnerscore.server.access.LoginSettings;
import org.partnerscore.server.access.Reader;
import org.partnerscore.server.access.Readers;
import org.partnerscore.server.request.ReaderVoice;
import org.partnerscore.workspace.run.Manifest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes pages of what stands on them. */
public final class Pages {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final int SOURCE = 12;

    private final TemplateEngine templates;
    private final Assets assets;
    private final Readers readers;
    private final boolean login;

    public Pages(TemplateEngine templates, Assets assets, Readers readers, ObjectProvider<LoginSettings> login) {
        this.templates = templates;
        this.assets = assets;
        this.readers = readers;
        this.login = login.getIfAvailable() != null;
    }

    /** What stands around a page about a published run. */
    Frame frame(PageVoice voice, String title, HttpServletRequest request, Manifest run) {
        return frame(
                voice,
                title,
                request,
                voice.say(
                        "web.footer",
                        Map.of(
                                "run", run.run(),
                                "day", voice.notation().day(LocalDate.ofInstant(run.at(), ZoneOffset.UTC)),
                                "source",
                                        run.source()
                                                .substring(
                                                        0,
                                                        Math.min(
                                                                SOURCE,
                                                                run.source().length())))));
    }

    /** What stands around a page about nothing that is published. */
    Frame frame(PageVoice voice, String title, HttpServletRequest request) {
        return frame(voice, title, request, "");
    }

    private Frame frame(PageVoice voice, String title, HttpServletRequest request, String footer) {
        Language other = voice.language() == Language.EN ? Language.FR : Language.EN;
        // What was sent is not sent again in another language: from there one gets to the page with the form.
        boolean sent = request.getMethod().equals("POST");
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(sent ? Address.DATA : request.getRequestURI());
        if (!sent && request.getQueryString() != null) {
            address.query(request.getQueryString());
        }
        address.replaceQueryParam(ReaderVoice.LANGUAGE, other.id());
        @Nullable Reader reader = readers.now().orElse(null);
        return new Frame(
                voice,
                title,
                assets,
                reader,
                address.build().toUriString(),
                other.id(),
                footer,
                reader != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                        ? token
                        : null,
                login);
    }

    /** The page that a template makes. */
    ResponseEntity<String> page(String template, Frame frame, Object content) {
        return page(template, frame, content, HttpStatusCode.valueOf(200));
    }

    /** The same, answering with a status. */
    ResponseEntity<String> page(String template, Frame frame, Object content, HttpStatusCode status) {
        StringOutput html = new StringOutput();
        templates.render(template + ".jte", Map.of("frame", frame, "page", content), html);
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header("Content-Language", frame.voice().language().id())
                .body(html.toString());
    }

    /** A page that says what is the matter and what to do next. */
    ResponseEntity<String> notice(
            String key, PageVoice voice, HttpServletRequest request, String requestId, HttpStatusCode status) {
        Notice notice = new Notice(
                voice.say(key),
                voice.say(key + ".remedy"),
                requestId.isEmpty() ? "" : voice.say("web.request", Map.of("request", requestId)));
        return notice(notice, voice, request, status);
    }

    /** The same in other words. */
    ResponseEntity<String> notice(Notice notice, PageVoice voice, HttpServletRequest request, HttpStatusCode status) {
        return page("notice", frame(voice, notice.title(), request), notice, status);
    }
}
