/** All that is told of an account in one report. */
@NullMarked
package org.partnerscore.insight.report;

import org.jspecify.annotations.NullMarked;
