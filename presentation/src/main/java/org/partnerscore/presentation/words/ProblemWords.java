package org.partnerscore.presentation.words;

import java.util.Optional;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemKind;

/** Says what is wrong with a data set, and what to do about it. Values of the data stand in it as they were found. */
public final class ProblemWords {
    private final Words words;

    public ProblemWords(Words words) {
        this.words = words;
    }

    /** What a kind of problem is called. */
    public String name(ProblemKind kind) {
        return words.text("problem." + kind.id());
    }

    /** What a problem tells besides its kind, place and value; empty if there is nothing. */
    public Optional<String> detail(Problem problem) {
        return problem.arguments().isEmpty()
                ? Optional.empty()
                : Optional.of(words.text("problem." + problem.kind().id() + ".detail", problem.arguments()));
    }

    /** What to do about problems of a kind, a sentence. */
    public String remedy(ProblemKind kind) {
        return words.text("problem." + kind.id() + ".remedy");
    }
}
