/** Feeding the kernel in each task, and taking the sums of all tasks to scores and tables. */
@NullMarked
package org.partnerscore.spark.score;

import org.jspecify.annotations.NullMarked;
