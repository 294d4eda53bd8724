/** A small data set to break. */
@NullMarked
package org.partnerscore.dataset;

import org.jspecify.annotations.NullMarked;
