/** Files as they come. */
@NullMarked
package org.partnerscore.dataset.read;

import org.jspecify.annotations.NullMarked;
