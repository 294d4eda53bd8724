package org.partnerscore.conformance.ecosystem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of exam_passes. */
public record ExamPass(
        String individualId,
        String partnerId,
        String exam,
        LocalDate passedOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate associatedFrom,
        @Nullable LocalDate associatedTo) {}
