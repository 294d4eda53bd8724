/** An account's scores of months to come, and what changes them. */
@NullMarked
package org.partnerscore.insight.forecast;

import org.jspecify.annotations.NullMarked;
