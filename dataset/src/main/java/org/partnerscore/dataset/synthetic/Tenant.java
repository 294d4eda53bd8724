package org.partnerscore.dataset.synthetic;

import java.util.List;

/**
 * A customer.
 *
 * @param home the account it mostly works with
 * @param subscriptions at least one, in the order of their ids
 */
record Tenant(String id, String name, Country country, Account home, List<Subscription> subscriptions) {}
