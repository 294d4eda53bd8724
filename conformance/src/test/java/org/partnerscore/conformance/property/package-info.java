/** What holds for every data set, tried on data sets drawn from seeds. A failure names its seed. */
@NullMarked
package org.partnerscore.conformance.property;

import org.jspecify.annotations.NullMarked;
