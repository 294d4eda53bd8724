/** Jobs as processes of their own, the data they read, and what each run took. */
@NullMarked
package org.partnerscore.benchmarks.job;

import org.jspecify.annotations.NullMarked;
