/** Scores of a month that are kept with all that they came from, and can be computed again. */
@NullMarked
package org.partnerscore.workspace.run;

import org.jspecify.annotations.NullMarked;
