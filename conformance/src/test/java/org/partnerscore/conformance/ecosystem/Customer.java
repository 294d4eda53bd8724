package org.partnerscore.conformance.ecosystem;

/** A row of customers. */
public record Customer(String tenantId, String name, String country) {}
