/** What can be wrong with a data set: codes with places and arguments, never sentences. */
@NullMarked
package org.partnerscore.dataset.problem;

import org.jspecify.annotations.NullMarked;
