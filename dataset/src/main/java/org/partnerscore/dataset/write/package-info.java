/** Writes files that appear whole or not at all, and what stands in their cells. */
@NullMarked
package org.partnerscore.dataset.write;

import org.jspecify.annotations.NullMarked;
