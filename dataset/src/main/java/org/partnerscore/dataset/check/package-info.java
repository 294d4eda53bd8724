/** Finds every bad row of a data set by set operations, and leaves them out where that is asked for. */
@NullMarked
package org.partnerscore.dataset.check;

import org.jspecify.annotations.NullMarked;
