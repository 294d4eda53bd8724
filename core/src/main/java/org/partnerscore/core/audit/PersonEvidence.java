package org.partnerscore.core.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.history.ExamMask;
import org.partnerscore.core.history.ExamTable;
import org.partnerscore.core.history.PersonHistory;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;

/** One person under one account as a measure's audit sees it: what the kernel counts with, and the passes behind it. */
public final class PersonEvidence {
    private final ExamTable exams;
    private final List<ExamPass> passes;
    private final PersonHistory history;
    private final long everPassed;

    /** @param passes all passes of the person under the account */
    public PersonEvidence(ExamTable exams, List<ExamPass> passes) {
        this.exams = exams;
        this.passes = List.copyOf(passes);
        history = historyOf(this.passes);
        everPassed = passes.stream()
                .mapToInt(pass -> exams.numberOf(pass.exam()))
                .filter(number -> number != ExamTable.IRRELEVANT)
                .mapToLong(number -> 1L << number)
                .reduce(0, (a, b) -> a | b);
    }

    private PersonHistory historyOf(List<ExamPass> some) {
        PersonHistory one = new PersonHistory(exams);
        one.begin(0);
        some.forEach(one::pass);
        return one;
    }

    /** Why the person does not meet a requirement on a day; null if they do. */
    public @Nullable Reason lacking(ExamMask requirement, int day) {
        long held = history.heldOn(day);
        if (requirement.metBy(held)) {
            return null;
        }
        if (requirement.metBy(everPassed)) {
            long part = requirement.missing(held, everPassed)[0];
            return lapse(part, day);
        }
        long[] missing = requirement.missing(held, -1L);
        return requirement.names(everPassed)
                ? Reason.of(ReasonCode.LACKS_EXAMS, spelled(missing))
                : Reason.of(ReasonCode.NO_EXAM_OF_REQUIREMENT);
    }

    /** Why no pass of an exam of a part counts on a day; of several passes the one that counted last. */
    private Reason lapse(long part, int day) {
        return passes.stream()
                .filter(pass -> {
                    int number = exams.numberOf(pass.exam());
                    return number != ExamTable.IRRELEVANT && (part >> number & 1) != 0;
                })
                .max(Comparator.comparing(ExamPass::passedOn).thenComparing(ExamPass::exam))
                .map(pass -> lapse(pass, LocalDate.ofEpochDay(day)))
                .orElseThrow();
    }

    private Reason lapse(ExamPass pass, LocalDate day) {
        int number = exams.numberOf(pass.exam());
        LocalDate retiredOn = exams.retirement(number);
        LocalDate countsUntil = exams.lastDay(number);
        if (retiredOn != null && pass.passedOn().isAfter(retiredOn)) {
            return Reason.of(ReasonCode.EXAM_PASSED_AFTER_RETIREMENT, pass.exam(), retiredOn);
        }
        if (pass.passedOn().isAfter(day)) {
            return Reason.of(ReasonCode.EXAM_PASSED_LATER, pass.exam(), pass.passedOn());
        }
        if (pass.associatedTo() != null && !pass.associatedTo().isAfter(day)) {
            return Reason.of(ReasonCode.PERSON_GONE, pass.associatedTo());
        }
        if (pass.associatedFrom() != null && pass.associatedFrom().isAfter(day)) {
            return Reason.of(ReasonCode.PERSON_NOT_YET_THERE, pass.associatedFrom());
        }
        if (pass.expiresOn() != null && pass.expiresOn().isBefore(day)) {
            return Reason.of(ReasonCode.EXAM_EXPIRED, pass.exam(), pass.expiresOn());
        }
        if (countsUntil != null && countsUntil.isBefore(day)) {
            return Reason.of(ReasonCode.EXAM_RETIRED, pass.exam(), countsUntil);
        }
        throw new IllegalStateException(pass + " has nothing against it on " + day + ", and yet it does not count");
    }

    /** Parts with {@code +} between them, exams of which one will do with {@code /}, all by their codes. */
    private String spelled(long[] parts) {
        List<String> names = exams.names();
        List<String> texts = new ArrayList<>();
        for (long part : parts) {
            texts.add(IntStream.range(0, names.size())
                    .filter(number -> (part >> number & 1) != 0)
                    .mapToObj(names::get)
                    .sorted()
                    .collect(Collectors.joining("/")));
        }
        return String.join(" + ", texts);
    }
}
