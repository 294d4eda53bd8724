/**
 * What a tenant or a person adds to an account's indicators, and where it is summed or written down. Amounts only ever
 * add up, so tenants may come in any order and on any number of threads.
 */
@NullMarked
package org.partnerscore.core.contribution;

import org.jspecify.annotations.NullMarked;
