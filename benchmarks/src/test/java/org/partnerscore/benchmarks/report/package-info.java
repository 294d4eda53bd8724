/** Reports of given measurements. */
@NullMarked
package org.partnerscore.benchmarks.report;

import org.jspecify.annotations.NullMarked;
