package org.partnerscore.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.core.programme.Reference;
import org.partnerscore.definitions.ProgrammeView;
import org.partnerscore.definitions.ProgrammeView.Entry;

/** What of a programme is in force on a day, as text. */
final class ProgrammeViewText {
    private final Speaker speaker;

    ProgrammeViewText(Speaker speaker) {
        this.speaker = speaker;
    }

    String of(ProgrammeView view) {
        List<String> lines = new ArrayList<>();
        lines.add(speaker.language().of(view.name()) + " (" + view.programme() + ")");
        lines.add(speaker.text(
                "programmes.as-of", Map.of("day", speaker.notation().day(view.asOf()))));
        lines.add("");
        view.entries().forEach(entry -> lines.addAll(entry(entry)));
        return String.join("\n", lines);
    }

    private List<String> entry(Entry entry) {
        String unit = entry.unit() == null ? "" : " " + entry.unit();
        String value = entry.value() == null ? speaker.text("programmes.no-rule") : entry.text() + unit;
        Reference reference = entry.reference();
        if (reference == null) {
            return List.of(entry.path() + ": " + value);
        }
        return List.of(
                entry.path() + ": " + value,
                "    " + since(entry) + "; " + reference.rule() + ", " + reference.page() + ", "
                        + reference.revision());
    }

    private String since(Entry entry) {
        String since = String.valueOf(entry.since());
        return entry.until() == null
                ? speaker.text("programmes.since", Map.of("since", since))
                : speaker.text(
                        "programmes.since-until",
                        Map.of("since", since, "until", entry.until().toString()));
    }
}
