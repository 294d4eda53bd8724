/** Credit that an account just misses, each with the points that it would bring. */
@NullMarked
package org.partnerscore.insight.gaps;

import org.jspecify.annotations.NullMarked;
