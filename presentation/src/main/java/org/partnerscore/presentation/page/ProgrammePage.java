package org.partnerscore.presentation.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Reference;
import org.partnerscore.definitions.ProgrammeView;
import org.partnerscore.definitions.ProgrammeView.Entry;
import org.partnerscore.definitions.model.DatedLine;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.presentation.words.RuleWords;
import org.partnerscore.presentation.words.Words;

/**
 * The rules of a programme: those of a day, what changed when, and what the words mean.
 *
 * @param name name of the programme
 * @param when the day whose rules are shown
 * @param day the same as forms spell it
 * @param first the first day that has rules, as forms spell it
 * @param programmes the programmes to choose from
 * @param sections the rules of the day by what they are about
 * @param revisions what changed after the first day, the latest first
 * @param glossary what the words mean
 */
public record ProgrammePage(
        String name,
        String when,
        String day,
        String first,
        List<Choice> programmes,
        List<Section> sections,
        List<Revision> revisions,
        List<Term> glossary) {
    /** The words explained, as the catalogue names them. */
    private static final List<String> TERMS = List.of(
            "account",
            "pathway",
            "indicator",
            "tier",
            "target",
            "market",
            "baseline",
            "associated",
            "credited",
            "qualifying",
            "standing",
            "published");

    public ProgrammePage {
        programmes = List.copyOf(programmes);
        sections = List.copyOf(sections);
        revisions = List.copyOf(revisions);
        glossary = List.copyOf(glossary);
    }

    /**
     * Rules about one thing.
     *
     * @param title what they are about
     * @param id its id; empty for the whole programme
     */
    public record Section(String title, String id, List<Rule> rules) {
        public Section {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A rule on the day.
     *
     * @param what the value, by ids
     * @param value the value, and its last day if another follows
     * @param since its first day; empty before the first
     * @param source the rule's number and where it was published; empty before the first
     */
    public record Rule(String what, String value, String since, String source) {}

    /**
     * What changed on a day.
     *
     * @param day the day
     */
    public record Revision(String day, List<Changed> changes) {
        public Revision {
            changes = List.copyOf(changes);
        }
    }

    /** A value that changed: what it is about and by ids what, before, after, and where that was published. */
    public record Changed(String about, String what, String before, String after, String source) {}

    /** A word and what it means. */
    public record Term(String word, String meaning) {}

    /**
     * Writes a programme out.
     *
     * @param programmes all programmes there are
     * @param day not before the programme's first
     */
    public static ProgrammePage of(
            PageVoice voice, ProgrammeDefinition definition, List<Programme> programmes, LocalDate day) {
        RuleWords words = new RuleWords(Words.in(voice.language()), definition.programme());
        return new ProgrammePage(
                voice.name(definition.programme().name()),
                voice.say("programme.as-of", Map.of("day", voice.notation().day(day))),
                day.toString(),
                definition.programme().start().toString(),
                Choice.programmes(voice, programmes, definition.id()),
                sections(voice, words, ProgrammeView.on(definition, day)),
                revisions(voice, words, definition),
                TERMS.stream()
                        .map(term -> new Term(
                                voice.say("web.glossary." + term), voice.say("web.glossary." + term + ".meaning")))
                        .toList());
    }

    private static List<Section> sections(PageVoice voice, RuleWords words, ProgrammeView view) {
        Map<String, List<Rule>> about = new LinkedHashMap<>();
        for (Entry entry : view.entries()) {
            @Nullable LocalDate since = entry.since();
            about.computeIfAbsent(RuleWords.about(entry), id -> new ArrayList<>())
                    .add(new Rule(
                            RuleWords.path(entry),
                            words.valueUntil(entry),
                            since == null ? "" : voice.notation().day(since),
                            source(voice, entry.reference())));
        }
        return about.entrySet().stream()
                .map(section ->
                        new Section(title(voice, words, section.getKey()), section.getKey(), section.getValue()))
                .toList();
    }

    private static String title(PageVoice voice, RuleWords words, String about) {
        return about.isEmpty()
                ? voice.say("programme.general")
                : words.name(about).orElse(about);
    }

    private static List<Revision> revisions(PageVoice voice, RuleWords words, ProgrammeDefinition definition) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        definition
                .values()
                .forEach(value -> value.lines().stream().map(DatedLine::from).forEach(days::add));
        List<Revision> revisions = new ArrayList<>();
        for (LocalDate day : days.tailSet(definition.programme().start().plusDays(1))) {
            List<Entry> before = ProgrammeView.on(definition, day.minusDays(1)).entries();
            List<Entry> after = ProgrammeView.on(definition, day).entries();
            List<Changed> changes = new ArrayList<>();
            for (int i = 0; i < after.size(); i++) {
                Entry entry = after.get(i);
                if (day.equals(entry.since())) {
                    changes.add(new Changed(
                            title(voice, words, RuleWords.about(entry)),
                            RuleWords.path(entry),
                            words.value(before.get(i)),
                            words.value(entry),
                            source(voice, entry.reference())));
                }
            }
            revisions.add(0, new Revision(voice.notation().day(day), changes));
        }
        return revisions;
    }

    private static String source(PageVoice voice, @Nullable Reference reference) {
        return Stream.ofNullable(reference)
                .map(known -> voice.say(
                        "web.programme.source",
                        Map.of(
                                "rule", known.rule(),
                                "page", known.page(),
                                "revision", voice.notation().day(known.revision()))))
                .findFirst()
                .orElse("");
    }
}
