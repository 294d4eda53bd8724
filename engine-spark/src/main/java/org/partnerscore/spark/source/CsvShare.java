package org.partnerscore.spark.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.read.CsvRecords;
import org.partnerscore.dataset.read.CsvSurvey;

/**
 * Some bytes of a CSV file, of which a task is to take the records that begin there.
 *
 * @param file the file
 * @param from place of the first byte
 * @param until place after the last byte
 * @param exact whether a record is known to begin at the first byte
 */
record CsvShare(CsvFile file, long from, long until, boolean exact) implements Serializable {

    /** The records that begin here, if one begins after the first line end. Lines and rows are counted from its start. */
    CsvPiece survey(FileBytes bytes) throws IOException {
        long begin = exact ? from : lineFrom(bytes);
        if (begin >= until) {
            return new CsvPiece(file, begin, begin, 1, 0, 0, 0, Map.of());
        }
        Map<ProblemKind, Long> faults = new EnumMap<>(ProblemKind.class);
        long records = 0;
        try (CsvRecords csv = records(bytes, file, begin, 1)) {
            if (begin == 0) {
                csv.next();
            }
            while (csv.nextBefore(until - begin)) {
                ProblemKind fault = CsvSurvey.fault(csv, file.columns());
                if (fault == null) {
                    records++;
                } else {
                    faults.merge(fault, 1L, Long::sum);
                }
            }
            return new CsvPiece(file, begin, begin + csv.taken(), 1, 0, csv.nextLine() - 1, records, faults);
        }
    }

    /** A file's records from a place on, which is on a line. */
    static CsvRecords records(FileBytes bytes, CsvFile file, long from, long line) throws IOException {
        InputStream in = bytes.from(file.address(), from);
        return from == 0 ? new CsvRecords(in) : CsvRecords.from(in, line);
    }

    /** Where the first line begins that begins here. */
    private long lineFrom(FileBytes bytes) throws IOException {
        long place = from - 1;
        try (InputStream in = new BufferedInputStream(bytes.from(file.address(), place), 1 << 16)) {
            int b = in.read();
            while (b >= 0 && b != '\n' && b != '\r') {
                place++;
                b = in.read();
            }
            if (b < 0) {
                return place;
            }
            return b == '\r' && in.read() == '\n' ? place + 2 : place + 1;
        }
    }
}
