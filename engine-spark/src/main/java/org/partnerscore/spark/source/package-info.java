/** The canonical tables as relations of Spark, from files on any file system that it knows. */
@NullMarked
package org.partnerscore.spark.source;

import org.jspecify.annotations.NullMarked;
