/**
 * The cheapest way to a tier: what steps cost and how many there may be, an exact search among all their combinations by
 * the kernel, and what proves that nothing cheaper leads there.
 */
@NullMarked
package org.partnerscore.insight.route;

import org.jspecify.annotations.NullMarked;
