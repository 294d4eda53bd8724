package org.partnerscore.imports.export;

import java.util.Locale;

/** The kinds of file that can be imported: the vendor's exports, and small tables with what no export carries. */
public enum ExportKind {
    /** Partner profile: locations and the global account they belong to; the API calls it Profile. */
    PARTNER_PROFILE,
    /** Customer details: tenants, by month and partner. */
    CUSTOMER_DETAILS,
    /** Subscription details: subscriptions by month and associated partner. */
    SUBSCRIPTION_DETAILS,
    /** The API's SeatsSubscriptionsAndRevenue: the same as Subscription details, under other headers. */
    SEATS_SUBSCRIPTIONS_AND_REVENUE,
    /** Dynamics 365 license usage: active users by subscription, month and associated partner. */
    LICENSE_USAGE,
    /** Training details; the API calls it TrainingCompletions. */
    TRAINING_DETAILS,
    /** Competency summary and history: which competencies one account has had, and when. */
    COMPETENCY_SUMMARY,
    /** Competency performance: the vendor's own figures, for comparison and never an input. */
    COMPETENCY_PERFORMANCE,
    /** Given by the user: subscription_id, agreement_start. */
    GIVEN_AGREEMENT_STARTS,
    /** Given by the user: associations with their claims and ends, as the canonical table has them. */
    GIVEN_ASSOCIATIONS,
    /** Given by the user: since when and until when people were with a location. */
    GIVEN_PEOPLE,
    /** Given by the user: competencies, as the canonical table has them. */
    GIVEN_COMPETENCIES;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The kind as documents and files spell it, e.g. {@code license-usage}; it never changes. */
    public String id() {
        return id;
    }

    /** Whether the user gives it, not the vendor. */
    public boolean given() {
        return name().startsWith("GIVEN_");
    }

    /** Whether its rows do not say whose they are, so that the account must be told where there are several. */
    public boolean withoutAccount() {
        return this == COMPETENCY_SUMMARY || this == COMPETENCY_PERFORMANCE;
    }

    /** Whether its rows are states of subscriptions. */
    public boolean subscriptions() {
        return this == SUBSCRIPTION_DETAILS || this == SEATS_SUBSCRIPTIONS_AND_REVENUE;
    }
}
