package org.partnerscore.presentation.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.presentation.words.Sentence.Slot;

/** The catalogue of one language: every text there is, by key. */
public final class Words {
    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, load(language));
        }
    }

    private static final Pattern BEFORE_MONTH = Pattern.compile("\\b([Dd]|[Qq]u)e (?=(?:avril|août|octobre)\\b)");

    private final Language language;
    private final Map<String, Sentence> sentences;

    private Words(Language language, Map<String, Sentence> sentences) {
        this.language = language;
        this.sentences = Map.copyOf(sentences);
    }

    /** The catalogue of a language. */
    public static Words in(Language language) {
        Words words = ALL.get(language);
        if (words == null) {
            throw new IllegalArgumentException("no catalogue of " + language);
        }
        return words;
    }

    private static Words load(Language language) {
        String name = language.id() + ".properties";
        Properties texts = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the catalogue " + name + " is not on the class path");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Sentence> sentences = new HashMap<>();
        texts.stringPropertyNames().forEach(key -> sentences.put(key, Sentence.parse(texts.getProperty(key))));
        return new Words(language, sentences);
    }

    public Language language() {
        return language;
    }

    /** Name of the tier with an id, or that there is none. */
    public String tier(String id, List<Tier> tiers) {
        return tiers.stream()
                .filter(tier -> tier.id().equals(id))
                .map(tier -> language().of(tier.name()))
                .findFirst()
                .orElseGet(() -> text("tier.none"));
    }

    /** Every key of the catalogue. */
    public Set<String> keys() {
        return sentences.keySet();
    }

    /**
     * A text without slots.
     *
     * @throws IllegalArgumentException if the catalogue lacks it
     */
    public String text(String key) {
        return text(key, Map.of());
    }

    /**
     * A text with its slots filled by values that are already written out.
     *
     * @throws IllegalArgumentException if the catalogue lacks it, or a value is missing
     */
    public String text(String key, Map<String, String> values) {
        return fill(sentence(key), slot -> value(slot, values, key));
    }

    /** A sentence with its slots filled; in French {@code de} and {@code que} lose their e before the name of a month. */
    String fill(Sentence sentence, Function<Slot, String> values) {
        String text = sentence.fill(values);
        return language == Language.FR ? BEFORE_MONTH.matcher(text).replaceAll("$1'") : text;
    }

    private static String value(Slot slot, Map<String, String> values, String key) {
        String value = values.get(slot.argument());
        if (value == null) {
            throw new IllegalArgumentException("text '" + key + "' needs a value for " + slot.argument());
        }
        return value;
    }

    Sentence sentence(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the catalogue of " + language.id() + " has no text '" + key + "'"));
    }

    Optional<Sentence> find(String key) {
        return Optional.ofNullable(sentences.get(key));
    }
}
