package org.partnerscore.insight.cases;

import org.partnerscore.definitions.cases.Expectation;
import org.partnerscore.definitions.cases.ExpectedCell;

/**
 * A cell that came out otherwise than a case expects.
 *
 * @param expectation where it is expected
 * @param cell the cell
 * @param expected what should stand in it; an empty text for an empty cell
 * @param actual what stands in it; an empty text for an empty cell
 */
public record Mismatch(Expectation expectation, ExpectedCell cell, String expected, String actual) {}
