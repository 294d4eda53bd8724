package org.partnerscore.core.measure;

import org.partnerscore.core.score.Points;

/**
 * How an indicator is measured. Measures keep scratch space, so each thread builds its own from the plan; their slots have
 * the same numbers everywhere.
 */
public sealed interface Measure permits TenantMeasure, PersonMeasure {
    /**
     * Takes an account's sums to a value and points.
     *
     * @param account its sums and traits
     * @param pathway number of the pathway
     * @param market number of the market that counts for the indicator
     * @param remarks takes the reasons
     */
    Assessment assess(AccountView account, int pathway, int market, Remarks remarks);

    /**
     * Says the steps by which {@link #assess} takes an account's sums to points.
     *
     * @param account its sums and traits
     * @param pathway number of the pathway
     * @param market number of the market that counts for the indicator
     * @param steps takes the steps in their order
     */
    void arithmetic(AccountView account, int pathway, int market, Remarks steps);

    /**
     * Says the steps that lead to points which were written down, as far as they follow from an account's sums alone.
     *
     * @param sums values and baselines; nothing else is known of the account, not even its competency
     * @param pathway number of the pathway
     * @param market number of the market that counts for the indicator
     * @param written the points
     * @param steps takes the steps in their order
     * @return whether the rules lead from the sums to the points
     */
    default boolean retrace(AccountView sums, int pathway, int market, Points written, Remarks steps) {
        arithmetic(sums, pathway, market, steps);
        return assess(sums, pathway, market, new Remarks(false)).points().equals(written);
    }
}
