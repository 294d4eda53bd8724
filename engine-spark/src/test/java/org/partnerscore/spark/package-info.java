/** The engine on Spark against the engine on one machine. */
@NullMarked
package org.partnerscore.spark;

import org.jspecify.annotations.NullMarked;
