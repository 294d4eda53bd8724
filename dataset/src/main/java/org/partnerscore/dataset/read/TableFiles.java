package org.partnerscore.dataset.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemCollector;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.read.SourceFile.Format;
import org.partnerscore.dataset.table.Table;

/** Finds each table's files: NAME.csv, NAME.parquet, or a folder NAME of files of one of these forms. */
public final class TableFiles {
    private final TableFolder folder;
    private final ProblemCollector problems;

    private TableFiles(TableFolder folder, ProblemCollector problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * The files of every table, in the order of their names; none for a table that may be absent and is.
     *
     * @param problems takes what is wrong
     */
    public static Map<Table, List<SourceFile>> find(TableFolder folder, ProblemCollector problems) throws IOException {
        Map<Table, List<SourceFile>> found = new EnumMap<>(Table.class);
        if (!folder.exists()) {
            problems.add(Problem.ofFile(ProblemKind.MISSING_FOLDER, null, folder.name(), null));
            return found;
        }
        TableFiles files = new TableFiles(folder, problems);
        for (Table table : Table.values()) {
            found.put(table, files.of(table));
        }
        return found;
    }

    private List<SourceFile> of(Table table) throws IOException {
        List<List<SourceFile>> forms = new ArrayList<>();
        for (Format format : Format.values()) {
            String file = table.id() + format.suffix();
            if (folder.isFile(file)) {
                forms.add(List.of(source(table, format, file)));
            }
        }
        boolean empty = false;
        if (folder.isFolder(table.id())) {
            List<List<SourceFile>> inside = inside(table, folder.filesIn(table.id()));
            empty = inside.isEmpty();
            forms.addAll(inside);
        }
        if (forms.size() > 1) {
            problems.add(Problem.ofFile(
                    ProblemKind.TWO_FORMS,
                    table,
                    forms.get(0).get(0).name(),
                    null,
                    forms.get(1).get(0).name()));
        } else if (empty) {
            problems.add(Problem.ofFile(ProblemKind.EMPTY_FOLDER, table, table.id() + "/", null));
        } else if (forms.isEmpty() && table.required()) {
            String expected = table.id() + ".csv, " + table.id() + ".parquet, " + table.id() + "/";
            problems.add(Problem.ofFile(ProblemKind.MISSING_TABLE, table, folder.name(), null, expected));
        }
        return forms.size() == 1 ? forms.get(0) : List.of();
    }

    /** What a folder holds of each form. Hidden files and those of neither form are none of ours. */
    private List<List<SourceFile>> inside(Table table, List<String> names) {
        List<List<SourceFile>> forms = new ArrayList<>();
        for (Format format : Format.values()) {
            List<SourceFile> files = names.stream()
                    .filter(name -> shown(name, format))
                    .map(name -> source(table, format, table.id() + "/" + name))
                    .sorted(Comparator.comparing(SourceFile::name))
                    .toList();
            if (!files.isEmpty()) {
                forms.add(files);
            }
        }
        return forms;
    }

    private static boolean shown(String name, Format format) {
        return name.endsWith(format.suffix()) && !name.startsWith(".") && !name.startsWith("_");
    }

    private SourceFile source(Table table, Format format, String name) {
        return new SourceFile(table, format, folder.path(name), name);
    }
}
