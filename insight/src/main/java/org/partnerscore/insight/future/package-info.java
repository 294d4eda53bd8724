/** The months after a data set's last one, as far as held facts decide them. */
@NullMarked
package org.partnerscore.insight.future;

import org.jspecify.annotations.NullMarked;
