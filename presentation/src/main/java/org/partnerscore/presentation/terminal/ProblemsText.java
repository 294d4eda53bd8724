package org.partnerscore.presentation.terminal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.problem.Position;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemReport;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.presentation.words.Language;
import org.partnerscore.presentation.words.ProblemWords;
import org.partnerscore.presentation.words.Words;

/**
 * All that is wrong with a data set as text: by table and kind the places with the values found, then what to do. What
 * comes from the data is printed with its control characters spelled out, so that it can fake no line of the report.
 */
public final class ProblemsText {
    private static final String INDENT = "  ";

    private final Voice voice;
    private final ProblemWords words;

    public ProblemsText(Language language, Style style) {
        this.voice = new Voice(language, style);
        this.words = new ProblemWords(Words.in(language));
    }

    /** The report in lines, each ended by a line feed; the last sentence says what to do next. */
    public String of(ProblemReport report) {
        List<String> lines = new ArrayList<>();
        String above = "";
        for (ProblemGroup group : ProblemGroup.of(report)) {
            String table = table(group.table());
            if (!table.equals(above)) {
                lines.add(voice.style().paint(Paint.TITLE, table));
                above = table;
            }
            addGroup(lines, group);
            lines.add("");
        }
        lines.add(voice.style().paint(Paint.TITLE, count(report)));
        lines.addAll(Columns.wrap(voice.say(next(report)), ScorecardText.WIDTH));
        return Columns.text(lines);
    }

    private String table(@Nullable Table table) {
        return table == null ? voice.say("problems.data-set") : table.id();
    }

    private void addGroup(List<String> lines, ProblemGroup group) {
        String number = voice.notation().number(group.count());
        lines.add(INDENT + voice.say("problems.kind", Map.of("kind", words.name(group.kind()), "number", number)));
        int placeField = widest(group.problems().stream().map(this::place).toList());
        int columnField = widest(group.problems().stream().map(this::column).toList());
        for (Problem problem : group.problems()) {
            lines.add(INDENT.repeat(2)
                    + voice.left(place(problem), placeField)
                    + "  "
                    + (columnField == 0 ? "" : voice.left(column(problem), columnField) + "  ")
                    + found(problem));
        }
        if (group.rest() > 0) {
            String rest = voice.notation().number(group.rest());
            lines.add(INDENT.repeat(2) + voice.say("problems.rest", Map.of("number", rest)));
        }
        addRemedy(lines, voice.style().printable(words.remedy(group.kind())));
    }

    private void addRemedy(List<String> lines, String remedy) {
        String arrow = voice.symbols().arrow() + " ";
        int field = ScorecardText.WIDTH - INDENT.length() * 2 - Columns.width(arrow);
        List<String> wrapped = Columns.wrap(remedy, field);
        lines.add(INDENT.repeat(2) + arrow + wrapped.get(0));
        wrapped.stream().skip(1).forEach(line -> lines.add(INDENT.repeat(2) + " ".repeat(arrow.length()) + line));
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(Columns::width).max().orElse(0);
    }

    /** File and line as editors and compilers write them; rows of Parquet files are said to be rows. */
    private String place(Problem problem) {
        @Nullable Position position = problem.position();
        if (position == null) {
            return voice.style().printable(problem.file());
        }
        String key = switch (position.counting()) {
            case LINE -> "problems.line";
            case ROW -> "problems.row";
        };
        return voice.say(key, Map.of("file", problem.file(), "number", Long.toString(position.number())));
    }

    private String column(Problem problem) {
        @Nullable String column = problem.column();
        return column == null ? "" : voice.style().printable(column);
    }

    /** The value in quotes, and what else there is to tell. */
    private String found(Problem problem) {
        @Nullable String value = problem.value();
        String quoted = value == null ? "" : '"' + voice.style().printable(value) + '"';
        String detail = voice.style().printable(words.detail(problem).orElse(""));
        return quoted.isEmpty() || detail.isEmpty() ? quoted + detail : quoted + "  " + detail;
    }

    private String count(ProblemReport report) {
        String problems = voice.notation().counted("problems.count", BigDecimal.valueOf(report.count()));
        long warnings = ProblemGroup.of(report).stream()
                .filter(group -> group.kind().warning())
                .mapToLong(ProblemGroup::count)
                .sum();
        return warnings == 0
                ? voice.say("problems.found", Map.of("problems", problems))
                : voice.say(
                        "problems.found.warnings",
                        Map.of(
                                "problems",
                                problems,
                                "warnings",
                                voice.notation().counted("problems.warnings", BigDecimal.valueOf(warnings))));
    }

    private static String next(ProblemReport report) {
        if (report.clean()) {
            return "problems.next.none";
        }
        return report.onlyBadRows() ? "problems.next.rows" : "problems.next.files";
    }
}
