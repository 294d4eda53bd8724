package org.partnerscore.core.measure;

import java.util.function.Consumer;
import org.partnerscore.core.audit.AuditLine;
import org.partnerscore.core.audit.TenantEvidence;
import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.history.TenantHistory;

/** A measure of customers. */
public non-sealed interface TenantMeasure extends Measure {
    /** Says what a tenant contributes to whom. */
    void contribute(TenantHistory tenant, Contributions sink);

    /**
     * Says what of a tenant was looked at for an account, and what of it does not count and why.
     *
     * @param pathway number of the pathway
     * @param market number of the market that counts for the indicator
     * @param lines takes the findings; those that count are what {@link #contribute} contributes to the account
     */
    void audit(TenantEvidence tenant, int pathway, int market, Consumer<AuditLine> lines);

    /** Number of the earliest month that the measure looks back to (section 8). */
    int readsFrom();
}
