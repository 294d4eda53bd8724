package org.partnerscore.core.measure;

import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.history.TenantHistory;

/** A measure of customers. */
public non-sealed interface TenantMeasure extends Measure {
    /** Says what a tenant contributes to whom. */
    void contribute(TenantHistory tenant, Contributions sink);

    /** Number of the earliest month that the measure looks back to (section 8). */
    int readsFrom();
}
