package org.partnerscore.presentation.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with slots, such as {@code No data from {from} to {to}.} A slot is the name of an argument, and after a
 * colon how to write it: {@code {missing:amount}}.
 *
 * @param parts text and slots in their order
 */
record Sentence(List<Part> parts) {
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern INSIDE = Pattern.compile("([a-z_]+)(?::([a-z]+))?");

    Sentence {
        parts = List.copyOf(parts);
    }

    /** A piece of a sentence. */
    sealed interface Part {}

    /** Text that is always the same. */
    record Fixed(String text) implements Part {}

    /** A place for the value of an argument. */
    record Slot(String argument, Form form) implements Part {}

    /** How the value of a slot is written. */
    enum Form {
        /** As its type asks for: a bare number, a day, a month, text as it is. */
        PLAIN,
        /** A number with the indicator's unit. */
        AMOUNT,
        /** A number in the indicator's unit, without its name. */
        BARE,
        /** A number of active users. */
        USERS,
        /** A number of points. */
        POINTS,
        /** A number of points, with the word. */
        EARNED,
        /** Exams that are lacking: parts with {@code +} between, exams of which one will do with /. */
        EXAMS,
        /** A number of per cent. */
        PERCENT,
        /** The name of the market whose id it is. */
        MARKET,
        /** The name of the workload whose id it is. */
        WORKLOAD,
        /** The name of the tier whose id it is. */
        TIER
    }

    /** @throws IllegalArgumentException if a brace stands alone, or a slot has no argument or a form that is unknown */
    static Sentence parse(String pattern) {
        List<Part> parts = new ArrayList<>();
        Matcher slots = SLOT.matcher(pattern);
        int done = 0;
        while (slots.find()) {
            addFixed(parts, pattern.substring(done, slots.start()), pattern);
            parts.add(slot(slots.group(1), pattern));
            done = slots.end();
        }
        addFixed(parts, pattern.substring(done), pattern);
        return new Sentence(parts);
    }

    private static void addFixed(List<Part> parts, String text, String pattern) {
        if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
            throw new IllegalArgumentException("a brace stands alone in: " + pattern);
        }
        if (!text.isEmpty()) {
            parts.add(new Fixed(text));
        }
    }

    private static Slot slot(String inside, String pattern) {
        Matcher matcher = INSIDE.matcher(inside);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + inside + "' is no slot in: " + pattern);
        }
        String form = matcher.group(2);
        return new Slot(matcher.group(1), form == null ? Form.PLAIN : Form.valueOf(form.toUpperCase(Locale.ROOT)));
    }

    /** Names of the arguments it uses, in the order of their first use. */
    Set<String> arguments() {
        Set<String> names = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part instanceof Slot slot) {
                names.add(slot.argument());
            }
        }
        return names;
    }

    /** The sentence with its slots filled. */
    String fill(Function<Slot, String> values) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(part instanceof Slot slot ? values.apply(slot) : ((Fixed) part).text());
        }
        return text.toString();
    }
}
