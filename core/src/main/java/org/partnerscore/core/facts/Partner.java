package org.partnerscore.core.facts;

/**
 * A row of partners: one location.
 *
 * @param partnerId MPN id of the location
 * @param accountId MPN id of its global account
 * @param name for people
 * @param country alpha-2 code of ISO 3166-1
 */
public record Partner(String partnerId, String accountId, String name, String country) {}
