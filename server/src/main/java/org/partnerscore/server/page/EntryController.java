package org.partnerscore.server.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.partnerscore.presentation.page.PageVoice;
import org.partnerscore.server.access.OneTimeLink;
import org.partnerscore.server.access.Session;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets in whoever comes by the one-time link. */
@RestController
public final class EntryController {
    private final ObjectProvider<OneTimeLink> link;
    private final Session session;
    private final Pages pages;

    public EntryController(ObjectProvider<OneTimeLink> link, Session session, Pages pages) {
        this.link = link;
        this.session = session;
        this.pages = pages;
    }

    @GetMapping(OneTimeLink.PATH)
    ResponseEntity<String> enter(
            @RequestParam(defaultValue = "") String ticket,
            PageVoice voice,
            HttpServletRequest request,
            HttpServletResponse response) {
        @Nullable OneTimeLink known = link.getIfAvailable();
        if (known == null || !known.use(ticket)) {
            return pages.notice("web.enter", voice, request, "", HttpStatus.UNAUTHORIZED);
        }
        session.begin(request, response);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
