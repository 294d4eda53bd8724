package org.partnerscore.core.facts;

/**
 * A row of customers: one tenant.
 *
 * @param tenantId its id
 * @param name for people
 * @param country alpha-2 code of ISO 3166-1
 */
public record Customer(String tenantId, String name, String country) {}
