package org.partnerscore.spark.output;

import java.nio.charset.StandardCharsets;

/**
 * What stands around the rows of a text file. Spark writes each row as a record, with a line end after it; the engine's rows
 * have a line end before them (JSON) or after them (CSV).
 *
 * @param head what stands before the first record
 * @param surplus how many bytes at the end of the last record and its line end do not belong in the file
 * @param tail what stands after the last record
 * @param empty the file without records
 * @param lineEndFirst whether rows begin with a line end instead of ending with one
 */
public record TextFrame(String head, int surplus, String tail, String empty, boolean lineEndFirst) {
    /**
     * The frame of rows as the engine makes them.
     *
     * @param head what stands before the first row
     * @param surplus how many bytes at the end of the last row do not belong in the file
     * @param tail what stands after the last row
     */
    public static TextFrame of(byte[] head, int surplus, byte[] tail, boolean lineEndFirst) {
        String before = new String(head, StandardCharsets.UTF_8);
        String after = new String(tail, StandardCharsets.UTF_8);
        return new TextFrame(
                lineEndFirst ? before + "\n" : before,
                lineEndFirst ? surplus + 1 : surplus,
                after,
                before + after,
                lineEndFirst);
    }

    /** The record of one row or of several that follow one another: their text without the line end at one of its ends. */
    public String record(String rows) {
        return lineEndFirst ? rows.substring(1) : rows.substring(0, rows.length() - 1);
    }
}
