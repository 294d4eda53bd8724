/** What scoring a data set writes: the tables scores, indicators and contributions, in CSV, Parquet or JSON. */
@NullMarked
package org.partnerscore.engine.output;

import org.jspecify.annotations.NullMarked;
