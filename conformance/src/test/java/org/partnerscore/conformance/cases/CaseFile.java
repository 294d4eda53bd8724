package org.partnerscore.conformance.cases;

import java.util.List;

/**
 * The cases of one indicator, as its file in a programme's folder {@code cases} holds them.
 *
 * @param programme id of the programme
 * @param topic the file's name without its ending: the indicator's id, or {@code total}
 * @param cases the cases
 */
record CaseFile(String programme, String topic, List<ProgrammeCase> cases) {
    @Override
    public String toString() {
        return programme + "/" + topic;
    }
}
