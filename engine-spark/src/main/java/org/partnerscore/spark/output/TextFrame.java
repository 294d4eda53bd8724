package org.partnerscore.spark.output;

/**
 * What stands around the records of a text file. Each record is written with a line end after it.
 *
 * @param head what stands before the first record
 * @param surplus how many bytes at the end of the last record and its line end do not belong in the file
 * @param tail what stands after the last record
 * @param empty the file without records
 */
public record TextFrame(String head, int surplus, String tail, String empty) {}
