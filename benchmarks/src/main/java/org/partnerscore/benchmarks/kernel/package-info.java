/** The kernel alone under JMH: time and bytes for each tenant. */
@NullMarked
package org.partnerscore.benchmarks.kernel;

import org.jspecify.annotations.NullMarked;
