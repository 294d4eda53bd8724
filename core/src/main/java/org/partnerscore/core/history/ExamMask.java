package org.partnerscore.core.history;

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
}
