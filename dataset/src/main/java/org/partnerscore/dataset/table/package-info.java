/** The canonical tables as data: one description drives reading, checking and documentation. */
@NullMarked
package org.partnerscore.dataset.table;

import org.jspecify.annotations.NullMarked;
