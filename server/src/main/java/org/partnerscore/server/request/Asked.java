package org.partnerscore.server.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.kernel.MonthRefusedException;
import org.partnerscore.core.programme.Programme;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Parameters of an address taken for what they mean; what means nothing is refused as a bad request. */
public final class Asked {
    /** Years of four digits only: Java knows later ones, with which nobody has to reckon. */
    private static final int MONTH = "2021-05".length();

    private static final int DAY = "2021-05-31".length();

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

    /** A month, such as {@code 2021-05}. */
    public static YearMonth month(String text) {
        return parsed(() -> YearMonth.parse(when(text.length() == MONTH, text)), text);
    }

    /** A day, such as {@code 2021-05-31}. */
    public static LocalDate day(String text) {
        return parsed(() -> LocalDate.parse(when(text.length() == DAY, text)), text);
    }

    /** A whole number. */
    public static int number(@Nullable String text) {
        return parsed(() -> Integer.parseInt(String.valueOf(text)), String.valueOf(text));
    }

    /** One of some values, by its name in small letters. */
    public static <E extends Enum<E>> E one(Class<E> of, String id) {
        return parsed(() -> Enum.valueOf(of, id.toUpperCase(Locale.ROOT)), id);
    }

    private static <T> T parsed(Supplier<T> parsing, String text) {
        try {
            return parsing.get();
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, text, e);
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
