package org.partnerscore.server.request;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.kernel.MonthRefusedException;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.insight.future.Assumption;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Parameters of an address taken for what they mean; what means nothing is refused as a bad request. */
public final class Asked {
    private Asked() {}

    /** The text, or null if nothing was given. */
    public static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Id of a pathway of the programme, or null if none was given. */
    public static @Nullable String pathway(String id, Programme programme) {
        return id.isEmpty() ? null : when(programme.pathway(id).isPresent(), id);
    }

    /** Id of an indicator of the programme, or null if none was given. */
    public static @Nullable String indicator(String id, Programme programme) {
        return id.isEmpty() ? null : when(programme.indicator(id).isPresent(), id);
    }

    public static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, text, e);
        }
    }

    public static Assumption assumption(String id) {
        try {
            return Assumption.valueOf(id.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, id, e);
        }
    }

    /** The value, if it may be asked for. */
    public static <T> T when(boolean allowed, T value) {
        if (!allowed) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, String.valueOf(value));
        }
        return value;
    }

    /** What scoring comes to, unless the data or the rules do not reach to a month asked for. */
    public static <T> T scored(Supplier<T> scoring) {
        try {
            return scoring.get();
        } catch (MonthRefusedException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
    }
}
