package org.partnerscore.core.history;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Requirement;
import org.partnerscore.core.programme.Retirement;

/** Exams as bits, and until when a pass of each counts (R9). Exams that no requirement names are not in it. */
public final class ExamTable {
    /** Number of an exam that counts for nothing. */
    public static final int IRRELEVANT = -1;

    /** Most exams that a programme's requirements may name at one time. */
    public static final int MOST = 64;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final int[] retiredOn;
    private final int[] countsUntil;

    /**
     * @param requirements every requirement in force
     * @param retirements the retirements in force
     * @throws IllegalArgumentException if more than {@link #MOST} exams are named
     */
    public ExamTable(List<Requirement> requirements, List<Retirement> retirements) {
        for (Requirement requirement : requirements) {
            requirement
                    .anyOf()
                    .forEach(alternative -> alternative
                            .allOf()
                            .forEach(part ->
                                    part.stream().sorted().forEach(exam -> numbers.putIfAbsent(exam, numbers.size()))));
        }
        if (numbers.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " exams can count, not " + numbers.size());
        }
        retiredOn = new int[numbers.size()];
        countsUntil = new int[numbers.size()];
        java.util.Arrays.fill(retiredOn, Integer.MAX_VALUE);
        java.util.Arrays.fill(countsUntil, Integer.MAX_VALUE);
        for (Retirement retirement : retirements) {
            int exam = numberOf(retirement.exam());
            if (exam != IRRELEVANT) {
                retiredOn[exam] = epochDay(retirement.retiredOn());
                countsUntil[exam] = epochDay(retirement.countsUntil());
            }
        }
    }

    private static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    /** The exams that count, each at the place of its number. */
    public List<String> names() {
        return List.copyOf(numbers.keySet());
    }

    /** Number of an exam, or {@link #IRRELEVANT}. */
    public int numberOf(String exam) {
        return numbers.getOrDefault(exam, IRRELEVANT);
    }

    /** Last day on which a pass of an exam counts at all, as an epoch day. */
    int retiredOn(int exam) {
        return retiredOn[exam];
    }

    /** Last day on which a pass made in time still counts, as an epoch day. */
    int countsUntil(int exam) {
        return countsUntil[exam];
    }

    /** Last day on which a pass of an exam counts at all; null while it is not retired. */
    public @Nullable LocalDate retirement(int exam) {
        return dayOf(retiredOn[exam]);
    }

    /** Last day on which a pass made in time still counts; null while it is not retired. */
    public @Nullable LocalDate lastDay(int exam) {
        return dayOf(countsUntil[exam]);
    }

    private static @Nullable LocalDate dayOf(int epochDay) {
        return epochDay == Integer.MAX_VALUE ? null : LocalDate.ofEpochDay(epochDay);
    }

    /** A requirement as bits. */
    public ExamMask mask(Requirement requirement) {
        return new ExamMask(requirement.anyOf().stream()
                .map(alternative -> alternative.allOf().stream()
                        .mapToLong(part -> part.stream()
                                .mapToLong(exam -> 1L << numberOf(exam))
                                .reduce(0, (a, b) -> a | b))
                        .toArray())
                .toArray(long[][]::new));
    }
}
