package org.partnerscore.server.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Turns requests away at once when too many are being answered, so that those which are answered are answered soon. What
 * takes as long as the reader's line is slow (files sent, tables of runs given) has places of its own, and other answers
 * are made whole before they are sent: however many slow readers there are, they take no place from others. Whether the
 * server is well is told in any case.
 */
final class LoadShedding extends OncePerRequestFilter {
    private static final Pattern TRANSFER = Pattern.compile(
            "POST (/data/import|/api/v1/imports)" + "|(GET|HEAD) /api/v1/runs/[^/]+/(tables/[^/]+|workbook)");
    private static final Pattern ALWAYS = Pattern.compile("/health(/.*)?|/metrics");
    private static final String SOON = "1";
    /** As much as the system takes off our hands at once, in bytes. */
    private static final int SHORT = 1 << 14;

    private final Semaphore answers;
    private final Semaphore transfers;

    /**
     * @param answers how many requests are answered at the same time
     * @param transfers how many files are on their way at the same time
     */
    LoadShedding(int answers, int transfers) {
        if (answers < 1 || transfers < 1) {
            throw new IllegalArgumentException("no limits: " + answers + ", " + transfers);
        }
        this.answers = new Semaphore(answers);
        this.transfers = new Semaphore(transfers);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ALWAYS.matcher(request.getServletPath()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Semaphore places = isTransfer(request) ? transfers : answers;
        if (!places.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        try {
            if (places == transfers) {
                chain.doFilter(request, response);
                return;
            }
            ContentCachingResponseWrapper whole = new ContentCachingResponseWrapper(response);
            chain.doFilter(request, whole);
            send(whole, request, response);
        } finally {
            places.release();
        }
    }

    private static void send(
            ContentCachingResponseWrapper whole, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (whole.getContentSize() <= SHORT) {
            whole.copyBodyToResponse();
        } else {
            SlowAnswer.give(request, response, whole.getContentAsByteArray());
        }
    }

    /** By the path as the router reads it: decoded. */
    private static boolean isTransfer(HttpServletRequest request) {
        return TRANSFER.matcher(request.getMethod() + " " + request.getServletPath())
                .matches();
    }
}
