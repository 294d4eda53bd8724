/** The description of the tables and its page. */
@NullMarked
package org.partnerscore.dataset.table;

import org.jspecify.annotations.NullMarked;
