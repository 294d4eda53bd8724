package org.partnerscore.core.history;

import java.util.Arrays;

/** A requirement (R9) as bits of exams: any alternative, all its parts, any exam of each. */
public final class ExamMask {
    private final long[][] alternatives;

    ExamMask(long[][] alternatives) {
        this.alternatives = alternatives;
    }

    /** Whether somebody who holds these exams meets it. */
    public boolean metBy(long exams) {
        for (long[] parts : alternatives) {
            if (allHeld(parts, exams)) {
                return true;
            }
        }
        return false;
    }

    private static boolean allHeld(long[] parts, long exams) {
        for (long part : parts) {
            if ((part & exams) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether any of these exams is named in it. */
    public boolean names(long exams) {
        for (long[] parts : alternatives) {
            for (long part : parts) {
                if ((part & exams) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * What somebody lacks to the alternative that needs the fewest more parts, the first of equals.
     *
     * @param held exams held
     * @param within only alternatives that these exams meet are looked at; all bits for every alternative
     * @return the exams of each missing part
     */
    public long[] missing(long held, long within) {
        long[] fewest = null;
        for (long[] parts : alternatives) {
            if (allHeld(parts, within)) {
                long[] missing =
                        Arrays.stream(parts).filter(part -> (part & held) == 0).toArray();
                if (fewest == null || missing.length < fewest.length) {
                    fewest = missing;
                }
            }
        }
        if (fewest == null) {
            throw new IllegalArgumentException("no alternative is met by the exams looked at");
        }
        return fewest;
    }
}
