/** Files of any file system that Spark knows, which appear whole or not at all. */
@NullMarked
package org.partnerscore.spark.output;

import org.jspecify.annotations.NullMarked;
