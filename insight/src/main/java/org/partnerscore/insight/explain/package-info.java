/** Why an account's score is what it is: each indicator down to the lines that count and those that do not. */
@NullMarked
package org.partnerscore.insight.explain;

import org.jspecify.annotations.NullMarked;
