/** Published scores read back from the tables of their runs, account by account; nothing is computed again. */
@NullMarked
package org.partnerscore.workspace.published;

import org.jspecify.annotations.NullMarked;
