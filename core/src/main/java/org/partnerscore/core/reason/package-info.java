/** Why something is as it is: a closed set of codes with arguments. Words for them are found in {@code presentation}. */
@NullMarked
package org.partnerscore.core.reason;

import org.jspecify.annotations.NullMarked;
