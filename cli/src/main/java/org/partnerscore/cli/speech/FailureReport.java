package org.partnerscore.cli.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Objects;
import org.partnerscore.cli.console.ReaderGoneException;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.definitions.InvalidDefinitionsException;
import org.partnerscore.insight.scenario.ChangeException;
import org.partnerscore.presentation.terminal.ProblemsText;
import org.partnerscore.presentation.words.ChangeWords;
import org.partnerscore.workspace.fault.WorkspaceException;

/** Tells in plain words why a command could not do its work, and what to do next. */
public final class FailureReport {
    private final Speaker speaker;
    private final boolean debug;

    /** @param debug whether to print the stack trace of what nobody expected */
    public FailureReport(Speaker speaker, boolean debug) {
        this.speaker = speaker;
        this.debug = debug;
    }

    /** Reports a failure and returns the exit code that it means. */
    public int report(Throwable failure) {
        if (failure instanceof ReaderGoneException) {
            return ExitCode.DONE;
        }
        if (failure instanceof BadDataException bad) {
            speaker.print(new ProblemsText(speaker.language(), speaker.messageStyle()).of(bad.report()));
            return ExitCode.BAD_DATA;
        }
        if (failure instanceof InvalidDefinitionsException invalid) {
            invalid.findings().forEach(finding -> speaker.say(finding.toString()));
            speaker.say(speaker.text("failure.definitions"));
            return ExitCode.BAD_DATA;
        }
        if (failure instanceof ChangeException changes) {
            changes.problems()
                    .forEach(problem -> speaker.say("partnerscore: " + ChangeWords.problem(speaker.words(), problem)));
            return changes.problems().stream()
                            .allMatch(problem -> problem.place().file().isEmpty())
                    ? ExitCode.WRONG_USAGE
                    : ExitCode.BAD_DATA;
        }
        if (failure instanceof WrongUsageException) {
            speaker.say("partnerscore: " + failure.getMessage());
            return ExitCode.WRONG_USAGE;
        }
        if (failure instanceof WorkspaceException workspace) {
            speaker.say("partnerscore: "
                    + speaker.text("workspace.fault." + workspace.fault().id(), workspace.arguments()));
            return workspace.fault().usage() ? ExitCode.WRONG_USAGE : ExitCode.FAILED;
        }
        speaker.say("partnerscore: " + sentence(failure));
        if (debug) {
            failure.printStackTrace(speaker.trace());
        }
        return ExitCode.FAILED;
    }

    private String sentence(Throwable failure) {
        if (failure instanceof UncheckedIOException unchecked) {
            return sentence(Objects.requireNonNull(unchecked.getCause()));
        }
        if (failure instanceof OutOfMemoryError) {
            return speaker.text("failure.memory");
        }
        if (failure instanceof IOException) {
            return speaker.text("failure.io", Map.of("detail", detail(failure)));
        }
        return speaker.text("failure.other", Map.of("detail", described(failure)));
    }

    private String detail(Throwable failure) {
        if (failure instanceof FileSystemException file && file.getFile() != null) {
            String name = file.getFile();
            if (failure instanceof NoSuchFileException) {
                return speaker.text("failure.io.missing", Map.of("file", name));
            }
            if (failure instanceof AccessDeniedException) {
                return speaker.text("failure.io.denied", Map.of("file", name));
            }
            String reason = file.getReason();
            return reason == null ? described(failure) : name + ": " + reason;
        }
        return described(failure);
    }

    private static String described(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
