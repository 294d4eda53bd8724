/** What was measured, as Markdown tables. */
@NullMarked
package org.partnerscore.benchmarks.report;

import org.jspecify.annotations.NullMarked;
