package org.partnerscore.engine.output;

/** The ids that a line of contributions may have, in the order of their columns. */
public enum LineId {
    TENANT,
    INDIVIDUAL,
    SUBSCRIPTION;

    /** Name of its column. */
    public String column() {
        return switch (this) {
            case TENANT -> "tenant_id";
            case INDIVIDUAL -> "individual_id";
            case SUBSCRIPTION -> "subscription_id";
        };
    }
}
