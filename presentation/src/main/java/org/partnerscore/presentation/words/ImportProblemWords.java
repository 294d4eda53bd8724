package org.partnerscore.presentation.words;

import java.util.Optional;
import org.partnerscore.imports.problem.ImportProblem;
import org.partnerscore.imports.problem.ImportProblemKind;

/** Says what is wrong with a file to import, and what to do about it. Values of the data stand in it as they were found. */
public final class ImportProblemWords {
    private final Words words;

    public ImportProblemWords(Words words) {
        this.words = words;
    }

    /** What a kind of problem is called. */
    public String name(ImportProblemKind kind) {
        return words.text("import.problem." + kind.id());
    }

    /** What a problem tells besides its kind, place and value; empty if there is nothing. */
    public Optional<String> detail(ImportProblem problem) {
        return problem.arguments().isEmpty()
                ? Optional.empty()
                : Optional.of(words.text("import.problem." + problem.kind().id() + ".detail", problem.arguments()));
    }

    /** What to do about problems of a kind, a sentence. */
    public String remedy(ImportProblemKind kind) {
        return words.text("import.problem." + kind.id() + ".remedy");
    }
}
