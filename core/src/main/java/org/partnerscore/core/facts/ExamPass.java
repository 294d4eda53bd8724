package org.partnerscore.core.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of exam_passes (R9).
 *
 * @param individualId the person
 * @param partnerId the location the person works for
 * @param exam code of the exam
 * @param passedOn the day of the pass
 * @param expiresOn its last valid day; null if it never expires
 * @param associatedFrom the person's first day with the location; null where not said
 * @param associatedTo the first day on which the person is gone; null while with the location
 */
public record ExamPass(
        String individualId,
        String partnerId,
        String exam,
        LocalDate passedOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate associatedFrom,
        @Nullable LocalDate associatedTo) {}
