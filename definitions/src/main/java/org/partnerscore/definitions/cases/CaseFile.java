package org.partnerscore.definitions.cases;

import java.util.List;

/**
 * The cases of one file.
 *
 * @param file the file's name for people
 * @param programme id of the programme
 * @param topic the file's name without its ending, e.g. the id of the indicator whose cases it holds
 * @param cases the cases, in the order of the file
 */
public record CaseFile(String file, String programme, String topic, List<ProgrammeCase> cases) {
    public CaseFile {
        cases = List.copyOf(cases);
    }

    @Override
    public String toString() {
        return programme + "/" + topic;
    }
}
