/** What comes out: points, outcomes, tiers, an account's scores. */
@NullMarked
package org.partnerscore.core.score;

import org.jspecify.annotations.NullMarked;
