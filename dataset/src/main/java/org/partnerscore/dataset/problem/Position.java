package org.partnerscore.dataset.problem;

/**
 * Where a row stands in its file.
 *
 * @param counting what is counted
 * @param number from 1 on
 */
public record Position(Counting counting, long number) {
    /** What is counted. */
    public enum Counting {
        /** Lines of a CSV file, the header line being the first; a row stands where it begins. */
        LINE,
        /** Rows of a Parquet file. */
        ROW
    }

    public Position {
        if (number < 1) {
            throw new IllegalArgumentException("places are counted from 1, not " + number);
        }
    }

    /** A line of a CSV file. */
    public static Position line(long number) {
        return new Position(Counting.LINE, number);
    }

    /** A row of a Parquet file. */
    public static Position row(long number) {
        return new Position(Counting.ROW, number);
    }
}
