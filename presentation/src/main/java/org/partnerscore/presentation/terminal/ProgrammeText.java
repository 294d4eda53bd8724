package org.partnerscore.presentation.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Reference;
import org.partnerscore.core.programme.Text;
import org.partnerscore.definitions.ProgrammeView;
import org.partnerscore.definitions.ProgrammeView.Entry;
import org.partnerscore.presentation.words.Language;

/** What of a programme is in force on a day as text: each value with its rule and its first day. */
public final class ProgrammeText {
    private static final int INDENT = 2;
    private static final int HANGING = 6;
    private static final int RULE = 15;

    private final Voice voice;

    public ProgrammeText(Language language, Style style) {
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
        Map<String, Text> names = names(programme);
        @Nullable String above = null;
        for (Entry entry : view.entries()) {
            int dot = entry.path().indexOf('.');
            String about = dot < 0 ? "" : entry.path().substring(0, dot);
            if (!about.equals(above)) {
                lines.add("");
                lines.add(title(about, names.get(about)));
                above = about;
            }
            addEntry(lines, entry, entry.path().substring(dot + 1));
        }
        lines.add("");
        lines.addAll(Columns.wrap(sources(view), ScorecardText.WIDTH));
        return Columns.text(lines);
    }

    /** What the first part of a path may be the id of. */
    private static Map<String, Text> names(Programme programme) {
        Map<String, Text> names = new LinkedHashMap<>();
        programme.markets().forEach(market -> names.put(market.id(), market.name()));
        programme.tiers().revisions().stream()
                .flatMap(revision -> Stream.ofNullable(revision.value()).flatMap(List::stream))
                .forEach(tier -> names.put(tier.id(), tier.name()));
        programme.pathways().forEach(pathway -> names.put(pathway.id(), pathway.name()));
        programme.indicators().forEach(indicator -> names.put(indicator.id(), indicator.name()));
        return names;
    }

    private String title(String id, @Nullable Text name) {
        String printable =
                id.isEmpty() ? voice.say("programme.general") : voice.style().printable(id);
        String title =
                name == null || voice.name(name).equals(printable) ? printable : printable + "  " + voice.name(name);
        return voice.style().paint(Paint.TITLE, voice.cut(title, ScorecardText.WIDTH));
    }

    private void addEntry(List<String> lines, Entry entry, String path) {
        boolean several = entry.value() instanceof List || entry.value() instanceof Map;
        String what = several && entry.unit() != null ? path + " (" + entry.unit() + ")" : path;
        String text = voice.say("programme.value", Map.of("path", what, "value", value(entry, several)));
        int field = ScorecardText.WIDTH - HANGING - RULE;
        List<String> wrapped = Columns.wrap(text, field);
        for (int i = 0; i < wrapped.size(); i++) {
            String line = " ".repeat(i == 0 ? INDENT : HANGING) + wrapped.get(i);
            lines.add(i > 0 ? line : voice.left(line, ScorecardText.WIDTH - RULE) + rule(entry));
        }
    }

    private String value(Entry entry, boolean several) {
        if (entry.value() == null) {
            return voice.say("programme.none");
        }
        String text = entry.text();
        String value = several
                ? text.substring(1, text.length() - 1).replace(": ", ":\u00a0")
                : text + (entry.unit() == null ? "" : "\u00a0" + entry.unit());
        return entry.until() == null
                ? value
                : voice.say(
                        "programme.until",
                        Map.of("value", value, "day", voice.notation().day(entry.until())));
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
