package org.partnerscore.engine.output;

import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.kernel.ScoringPlan;

/** How contributions are spelled as text. Without state, so that threads share it. */
public interface LineSyntax {
    /** Of contributions.csv. */
    static LineSyntax csv(ScoringPlan plan) {
        return new CsvLines(plan);
    }

    /** Of contributions.json: an array of objects, money as text with two decimals, what is empty as null. */
    static LineSyntax json(ScoringPlan plan) {
        return new JsonLines(plan);
    }

    /** What stands before the first row. */
    byte[] head();

    /** What a row of an account's lines to a slot begins with. */
    byte[] beginning(String account, Slot slot);

    /**
     * Appends an id; a row has each of them, in the order of the enum.
     *
     * @param utf8 holds its bytes
     * @param from where they begin
     * @param to where they end
     * @param plain whether they are {@link #plain}
     */
    void id(LineId id, byte[] utf8, int from, int to, boolean plain, Utf8Buffer out);

    /** Whether bytes of ids are spelled as they are. */
    boolean plain(byte[] utf8, int from, int to);

    /** Appends that a line has no such id. */
    void noId(LineId id, Utf8Buffer out);

    /**
     * Appends month, amount and reason, and {@link #between()}.
     *
     * @param slot its index
     * @param month number of the month that the amount is of
     * @param amount cents or a count
     */
    void rest(int slot, int month, long amount, Utf8Buffer out);

    /** What stands between two rows. */
    byte[] between();

    /** What stands after the last row. */
    byte[] tail();
}
