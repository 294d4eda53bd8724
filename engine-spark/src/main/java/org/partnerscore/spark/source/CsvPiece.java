package org.partnerscore.spark.source;

import java.io.Serializable;
import java.util.Map;
import org.partnerscore.dataset.problem.ProblemKind;

/**
 * A run of whole records of a CSV file, for one task. What stands before it is known only after all pieces before it have
 * been looked at; see {@link CsvPieces}.
 *
 * @param file the file
 * @param from place of its first byte
 * @param until place after its last byte
 * @param firstLine line of the file on which it begins, from 1
 * @param firstRow how many records before it can be taken apart
 * @param lines how many lines it has
 * @param records how many of its records can be taken apart
 * @param faults how many cannot, by what is wrong
 */
record CsvPiece(
        CsvFile file,
        long from,
        long until,
        long firstLine,
        long firstRow,
        long lines,
        long records,
        Map<ProblemKind, Long> faults)
        implements Serializable {

    /** The same piece where so many lines and records come before it. */
    CsvPiece after(long linesBefore, long recordsBefore) {
        return new CsvPiece(file, from, until, 1 + linesBefore, recordsBefore, lines, records, faults);
    }
}
