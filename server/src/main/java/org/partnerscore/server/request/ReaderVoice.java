package org.partnerscore.server.request;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.partnerscore.presentation.page.PageVoice;
import org.partnerscore.presentation.words.Language;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a handler the voice that speaks the reader's language: the one chosen, or the first of the browser's that it can. */
public final class ReaderVoice implements HandlerMethodArgumentResolver {
    /** Name of the parameter, and of the cookie, that holds the language chosen. */
    public static final String LANGUAGE = "lang";

    /** The language in which a request is to be answered. */
    public static Language language(HttpServletRequest request) {
        return chosen(request).flatMap(ReaderVoice::known).orElseGet(() -> preferred(request));
    }

    private static Optional<String> chosen(HttpServletRequest request) {
        return asked(request).or(() -> kept(request));
    }

    private static Optional<String> asked(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter(LANGUAGE));
        } catch (InvalidParameterException e) {
            // A form that cannot be read is refused, and whoever sent it is told so in some language.
            return Optional.empty();
        }
    }

    private static Optional<String> kept(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(LANGUAGE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static Language preferred(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::toLanguageTag)
                .map(ReaderVoice::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.EN);
    }

    private static Optional<Language> known(String tag) {
        try {
            return Optional.of(Language.of(tag));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageVoice.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new PageVoice(language(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class))));
    }
}
