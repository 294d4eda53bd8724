/** What happened, as the kernel takes it: months as numbers, coded kinds, the span of a data set. */
@NullMarked
package org.partnerscore.core.facts;

import org.jspecify.annotations.NullMarked;
