package org.partnerscore.core.history;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.ExamPass;

/**
 * The passes of one person under one account: each an exam and the days from which and until which it counts (R9). Days
 * are epoch days. Reused from person to person.
 */
public final class PersonHistory {
    /** No last day. */
    public static final int OPEN = Integer.MAX_VALUE;

    private final ExamTable exams;
    private int individual;
    private int passes;
    private long everHeld;
    private long[] exam = new long[16];
    private int[] from = new int[16];
    private int[] until = new int[16];

    /** @param exams the exams that count */
    public PersonHistory(ExamTable exams) {
        this.exams = exams;
    }

    /** Forgets the person before and begins another. */
    public void begin(int individualNumber) {
        individual = individualNumber;
        passes = 0;
        everHeld = 0;
    }

    /**
     * Takes an exam pass.
     *
     * @param examNumber number of the exam, or {@link ExamTable#IRRELEVANT}
     * @param passedOn the day of the pass
     * @param expiresOn its last valid day, or {@link #OPEN}
     * @param associatedFrom first day with the partner; {@link Integer#MIN_VALUE} where not said
     * @param associatedTo first day no longer with the partner, or {@link #OPEN}
     */
    public void pass(int examNumber, int passedOn, int expiresOn, int associatedFrom, int associatedTo) {
        if (examNumber == ExamTable.IRRELEVANT || passedOn > exams.retiredOn(examNumber)) {
            return;
        }
        int first = Math.max(passedOn, associatedFrom);
        int last = Math.min(expiresOn, exams.countsUntil(examNumber));
        if (associatedTo != OPEN) {
            last = Math.min(last, associatedTo - 1);
        }
        if (last < first) {
            return;
        }
        if (passes == exam.length) {
            exam = Arrays.copyOf(exam, passes * 2);
            from = Arrays.copyOf(from, passes * 2);
            until = Arrays.copyOf(until, passes * 2);
        }
        exam[passes] = 1L << examNumber;
        from[passes] = first;
        until[passes++] = last;
        everHeld |= 1L << examNumber;
    }

    /** Takes an exam pass given as a record. */
    public void pass(ExamPass pass) {
        pass(
                exams.numberOf(pass.exam()),
                Math.toIntExact(pass.passedOn().toEpochDay()),
                epochDay(pass.expiresOn(), OPEN),
                epochDay(pass.associatedFrom(), Integer.MIN_VALUE),
                epochDay(pass.associatedTo(), OPEN));
    }

    private static int epochDay(@Nullable LocalDate day, int otherwise) {
        return day == null ? otherwise : Math.toIntExact(day.toEpochDay());
    }

    /** Number of the person, as given. */
    public int individual() {
        return individual;
    }

    /** Bits of the exams that count on a day. */
    public long heldOn(int day) {
        long held = 0;
        for (int i = 0; i < passes; i++) {
            if (from[i] <= day && day <= until[i]) {
                held |= exam[i];
            }
        }
        return held;
    }

    /** Bits of the exams that count on any day at all. */
    public long everHeld() {
        return everHeld;
    }

    /** How many passes count on some day. */
    public int passes() {
        return passes;
    }

    /** First day on which a pass counts. */
    public int from(int pass) {
        return from[pass];
    }

    /** Last day on which a pass counts, or {@link #OPEN}. */
    public int until(int pass) {
        return until[pass];
    }
}
