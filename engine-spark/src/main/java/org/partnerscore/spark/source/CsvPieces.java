package org.partnerscore.spark.source;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Cuts CSV files into pieces that tasks read side by side. Where a record begins is not plain from the middle of a file: a
 * line end may stand between quotes. So each piece is guessed to begin after the first line end of its share and is taken
 * apart from there; the guess was right if the piece before it, itself rightly begun, ends just there. By induction from
 * the first byte of the file all guesses are proved, and pieces whose guess was wrong are joined to the one before.
 */
final class CsvPieces {
    private final JavaSparkContext spark;
    private final FileBytes bytes;
    private final long size;

    /** @param size about how many bytes a piece has */
    CsvPieces(JavaSparkContext spark, FileBytes bytes, long size) {
        this.spark = spark;
        this.bytes = bytes;
        this.size = size;
    }

    /** The pieces of some files, in their order. */
    List<CsvPiece> of(List<CsvFile> files) {
        List<CsvShare> shares = new ArrayList<>();
        for (CsvFile file : files) {
            for (long from = 0; from < file.length(); from += size) {
                shares.add(new CsvShare(file, from, Math.min(from + size, file.length()), from == 0));
            }
        }
        List<CsvPiece> pieces = new ArrayList<>();
        List<CsvPiece> surveyed = survey(shares);
        int next = 0;
        while (next < surveyed.size()) {
            CsvPiece piece = surveyed.get(next++);
            while (next < surveyed.size()
                    && surveyed.get(next).file().number() == piece.file().number()
                    && surveyed.get(next).from() != piece.until()) {
                CsvShare joined = new CsvShare(
                        piece.file(), piece.from(), surveyed.get(next).until(), true);
                piece = survey(List.of(joined)).get(0);
                next++;
            }
            pieces.add(piece);
        }
        return counted(pieces);
    }

    private List<CsvPiece> survey(List<CsvShare> shares) {
        if (shares.isEmpty()) {
            return List.of();
        }
        FileBytes opener = bytes;
        return spark.parallelize(shares, shares.size())
                .map(share -> share.survey(opener))
                .collect();
    }

    private static List<CsvPiece> counted(List<CsvPiece> pieces) {
        List<CsvPiece> counted = new ArrayList<>();
        int file = -1;
        long lines = 0;
        long records = 0;
        for (CsvPiece piece : pieces) {
            if (piece.file().number() != file) {
                file = piece.file().number();
                lines = 0;
                records = 0;
            }
            counted.add(piece.after(lines, records));
            lines += piece.lines();
            records += piece.records();
        }
        return counted;
    }
}
