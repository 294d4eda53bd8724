/** Writes files that appear whole or not at all. */
@NullMarked
package org.partnerscore.dataset.write;

import org.jspecify.annotations.NullMarked;
