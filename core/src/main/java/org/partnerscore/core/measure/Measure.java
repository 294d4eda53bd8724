package org.partnerscore.core.measure;

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
}
