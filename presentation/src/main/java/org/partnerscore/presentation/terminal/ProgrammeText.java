package org.partnerscore.presentation.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Reference;
import org.partnerscore.definitions.ProgrammeView;
import org.partnerscore.definitions.ProgrammeView.Entry;
import org.partnerscore.presentation.words.Language;
import org.partnerscore.presentation.words.RuleWords;
import org.partnerscore.presentation.words.Words;

/** What of a programme is in force on a day as text: each value with its rule and its first day. */
public final class ProgrammeText {
    private static final int INDENT = 2;
    private static final int HANGING = 6;
    private static final int RULE = 15;

    private final Voice voice;
    private final Words words;

    public ProgrammeText(Language language, Style style) {
        this.words = Words.in(language);
        this.voice = new Voice(language, style);
    }

    /**
     * A programme on a day, in lines, each ended by a line feed.
     *
     * @param programme the programme of the view, which names what its values are about
     */
    public String of(ProgrammeView view, Programme programme) {
        List<String> lines = new ArrayList<>();
        String day = voice.say("programme.as-of", Map.of("day", voice.notation().day(view.asOf())));
        lines.add(voice.style().paint(Paint.TITLE, voice.ends(voice.name(view.name()), day, ScorecardText.WIDTH)));
        lines.add(voice.cut(voice.style().printable(view.programme()), ScorecardText.WIDTH));
        lines.add(voice.rule());
        RuleWords rules = new RuleWords(words, programme);
        @Nullable String above = null;
        for (Entry entry : view.entries()) {
            String about = RuleWords.about(entry);
            if (!about.equals(above)) {
                lines.add("");
                lines.add(title(about, rules.name(about).orElse("")));
                above = about;
            }
            addEntry(lines, entry, rules);
        }
        lines.add("");
        lines.addAll(Columns.wrap(sources(view), ScorecardText.WIDTH));
        return Columns.text(lines);
    }

    private String title(String id, String name) {
        String about = id.isEmpty() ? voice.say("programme.general") : id;
        String title = name.isEmpty() || name.equals(about) ? about : about + "  " + name;
        return voice.style().paint(Paint.TITLE, voice.cut(voice.style().printable(title), ScorecardText.WIDTH));
    }

    private void addEntry(List<String> lines, Entry entry, RuleWords rules) {
        String text =
                voice.say("programme.value", Map.of("path", RuleWords.path(entry), "value", rules.valueUntil(entry)));
        int field = ScorecardText.WIDTH - HANGING - RULE;
        List<String> wrapped = Columns.wrap(text, field);
        for (int i = 0; i < wrapped.size(); i++) {
            String line = " ".repeat(i == 0 ? INDENT : HANGING) + wrapped.get(i);
            lines.add(i > 0 ? line : voice.left(line, ScorecardText.WIDTH - RULE) + rule(entry));
        }
    }

    /** The number of the rule, and since when the line holds. */
    private String rule(Entry entry) {
        @Nullable Reference reference = entry.reference();
        return reference == null
                ? ""
                : voice.style()
                        .paint(
                                Paint.FAINT,
                                voice.right(voice.style().printable(reference.rule() + " " + entry.since()), RULE));
    }

    private String sources(ProgrammeView view) {
        String pages = view.entries().stream()
                .map(Entry::reference)
                .filter(Objects::nonNull)
                .map(Reference::page)
                .distinct()
                .collect(Collectors.joining("; "));
        return voice.say("programme.sources", Map.of("pages", pages));
    }
}
