package org.partnerscore.spark.source;

import java.io.Serializable;
import java.util.List;

/**
 * A CSV file whose header is good.
 *
 * @param number its place among the files of its table, from 0
 * @param address where it is
 * @param length how many bytes it has
 * @param columns how many columns its header has
 * @param places for each canonical column of the table, its place in the header; below 0 where it is absent
 */
record CsvFile(int number, String address, long length, int columns, List<Integer> places) implements Serializable {}
