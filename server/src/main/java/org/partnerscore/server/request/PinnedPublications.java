package org.partnerscore.server.request;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.published.PublicationSource;
import org.partnerscore.workspace.published.Publications;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a handler what is published, the same for the whole request: no answer is made of two publications. */
final class PinnedPublications implements HandlerMethodArgumentResolver {
    private static final String ATTRIBUTE = PinnedPublications.class.getName();

    private final PublicationSource source;

    PinnedPublications(PublicationSource source) {
        this.source = source;
    }

    /** What was published when the request was first looked at. */
    static Publications of(HttpServletRequest request, PublicationSource source) throws IOException {
        if (request.getAttribute(ATTRIBUTE) instanceof Publications pinned) {
            return pinned;
        }
        Publications now = source.now();
        request.setAttribute(ATTRIBUTE, now);
        return now;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Publications.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        return of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)), source);
    }
}
