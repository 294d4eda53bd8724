package org.partnerscore.server.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.partnerscore.presentation.page.PageVoice;
import org.partnerscore.server.api.Problems;
import org.partnerscore.server.request.RequestIdFilter;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a reader, or a program, is told when an answer cannot be given. */
@RestController
public final class ErrorPages implements ErrorController {
    private final Pages pages;

    public ErrorPages(Pages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    ResponseEntity<?> error(PageVoice voice, HttpServletRequest request, HttpServletResponse response) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        // The tag was that of the page which could not be given.
        response.setHeader(HttpHeaders.ETAG, null);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String id = RequestIdFilter.of(response);
        if (Problems.concerns(request)) {
            return Problems.answer(key(status), voice, id, HttpStatusCode.valueOf(status));
        }
        return pages.notice(key(status), voice, request, status >= 500 ? id : "", HttpStatusCode.valueOf(status));
    }

    private static String key(int status) {
        return switch (status) {
            case 401 -> "web.enter";
            case 403 -> "web.denied";
            case 404 -> "web.not-found";
            case 409 -> "web.busy";
            case 422 -> "web.key-used";
            case 429 -> "web.too-many";
            case 503 -> "web.overloaded";
            default -> status < 500 ? "web.bad-request" : "web.failed";
        };
    }
}
