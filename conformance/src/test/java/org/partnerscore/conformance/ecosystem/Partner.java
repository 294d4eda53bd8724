package org.partnerscore.conformance.ecosystem;

/** A row of partners: one location. */
public record Partner(String partnerId, String accountId, String name, String country) {}
