package org.partnerscore.core.measure;

import java.util.Map;
import org.partnerscore.core.history.ExamMask;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Requirement;

/** The requirements in force as bits, by the number of the pathway. */
final class Requirements {
    private Requirements() {}

    static ExamMask[] masks(MeasureSetting setting, MeasureDefinition.PeopleCertified definition) {
        Map<String, Requirement> inForce = setting.inForce(definition.requirements());
        return setting.programme().pathways().stream()
                .map(Pathway::id)
                .map(id -> {
                    Requirement requirement = inForce.get(id);
                    if (requirement == null) {
                        throw new IllegalArgumentException("no requirement for pathway " + id);
                    }
                    return setting.exams().mask(requirement);
                })
                .toArray(ExamMask[]::new);
    }
}
