/** The engine on Apache Spark: the same kernel in each task, the same tables out. The only module that sees Spark. */
@NullMarked
package org.partnerscore.spark;

import org.jspecify.annotations.NullMarked;
