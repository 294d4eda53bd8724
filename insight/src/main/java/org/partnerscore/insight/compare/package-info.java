/** The same facts under two programmes: both scores, and which customers and people count in one and not in the other. */
@NullMarked
package org.partnerscore.insight.compare;

import org.jspecify.annotations.NullMarked;
