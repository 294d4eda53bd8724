/** What happened: the rows of a data set as records, their coded kinds, months as numbers, the span of a data set. */
@NullMarked
package org.partnerscore.core.facts;

import org.jspecify.annotations.NullMarked;
