package org.partnerscore.engine.cluster;

import java.io.IOException;
import org.partnerscore.engine.output.TableFormat;
import org.partnerscore.engine.read.Accounts;
import org.partnerscore.engine.score.Scores;

/** The sums of all accounts, still spread over the machines. */
public interface ClusterScores {
    /** All accounts. */
    Accounts accounts();

    /** Brings all sums to this machine, for showing accounts. */
    Scores gather();

    /**
     * Writes {@code scores}, {@code indicators} and, where they were asked for, {@code contributions}. The files replace
     * those of the same names all together, or none does: an empty file {@code _SUCCESS} stands beside them only while all
     * of them are of one run.
     *
     * @param folder where to, as the system names it
     * @param accounts numbers of the accounts, ascending
     */
    void write(String folder, TableFormat format, int[] accounts) throws IOException;
}
