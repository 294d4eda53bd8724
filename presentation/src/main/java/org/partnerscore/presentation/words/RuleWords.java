package org.partnerscore.presentation.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Text;
import org.partnerscore.definitions.ProgrammeView.Entry;

/** The dated values of a programme as people read them: what each is about, and what it is. */
public final class RuleWords {
    private final Words words;
    private final Notation notation;
    private final Map<String, Text> names = new HashMap<>();

    /** @param programme names what its values are about */
    public RuleWords(Words words, Programme programme) {
        this.words = words;
        this.notation = new Notation(words);
        programme.markets().forEach(market -> names.put(market.id(), market.name()));
        programme.tiers().revisions().stream()
                .flatMap(revision -> Stream.ofNullable(revision.value()).flatMap(List::stream))
                .forEach(tier -> names.put(tier.id(), tier.name()));
        programme.pathways().forEach(pathway -> names.put(pathway.id(), pathway.name()));
        programme.indicators().forEach(indicator -> names.put(indicator.id(), indicator.name()));
    }

    /** Id of what a value is about; empty for the whole programme. */
    public static String about(Entry entry) {
        int dot = entry.path().indexOf('.');
        return dot < 0 ? "" : entry.path().substring(0, dot);
    }

    /** Name of what values are about; empty for the whole programme, or if the id is the only name there is. */
    public Optional<String> name(String about) {
        return Optional.ofNullable(names.get(about)).map(words.language()::of);
    }

    /** What a value is, by ids, without what it is about; with its unit if it is several numbers. */
    public static String path(Entry entry) {
        String path = entry.path().substring(entry.path().indexOf('.') + 1);
        return isSeveral(entry) && entry.unit() != null ? path + " (" + entry.unit() + ")" : path;
    }

    /** The value, or that no rule is in force; of several, that there are none. */
    public String value(Entry entry) {
        if (entry.value() == null) {
            return words.text("programme.none");
        }
        String text = entry.text();
        if (isSeveral(entry)) {
            String parts = text.substring(1, text.length() - 1);
            return parts.isEmpty() ? words.text("programme.empty") : parts.replace(": ", ":\u00a0");
        }
        return text + (entry.unit() == null ? "" : "\u00a0" + entry.unit());
    }

    /** The same with its last day, if it has one. */
    public String valueUntil(Entry entry) {
        return entry.value() == null || entry.until() == null
                ? value(entry)
                : words.text("programme.until", Map.of("value", value(entry), "day", notation.day(entry.until())));
    }

    private static boolean isSeveral(Entry entry) {
        return entry.value() instanceof List || entry.value() instanceof Map;
    }
}
