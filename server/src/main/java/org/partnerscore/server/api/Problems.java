package org.partnerscore.server.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerscore.insight.scenario.ChangeException;
import org.partnerscore.presentation.page.PageVoice;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What a program is told when it cannot be given what it asked for (RFC 9457). */
public final class Problems {
    private static final String API = "/api/";

    private Problems() {}

    /** Whether it was the API that was asked. */
    public static boolean concerns(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path && path.startsWith(API);
    }

    /**
     * The answer.
     *
     * @param key what is the matter, as the catalogue names it
     * @param requestId id of the request, for whoever looks into it
     */
    public static ResponseEntity<Object> answer(String key, PageVoice voice, String requestId, HttpStatusCode status) {
        return answer(key, voice.say("api" + key.substring(key.indexOf('.')) + ".remedy"), voice, requestId, status);
    }

    /** The answer with more to say about what to do next. */
    static ResponseEntity<Object> answer(
            String key, String remedy, PageVoice voice, String requestId, HttpStatusCode status) {
        return answer(key, remedy, voice, requestId, status, Map.of());
    }

    /** The same with properties that a program can read. */
    static ResponseEntity<Object> answer(
            String key,
            String remedy,
            PageVoice voice,
            String requestId,
            HttpStatusCode status,
            Map<String, Object> properties) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(voice.say(key));
        problem.setDetail(remedy);
        problem.setInstance(URI.create("urn:uuid:" + requestId));
        properties.forEach(problem::setProperty);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** The answer to changes that cannot be understood or made, which names all of them. */
    static ResponseEntity<Object> misread(ChangeException e, PageVoice voice, String requestId) {
        String problems = e.problems().stream().map(voice::problem).collect(Collectors.joining("\n"));
        return answer("web.bad-request", problems, voice, requestId, HttpStatus.BAD_REQUEST);
    }
}
