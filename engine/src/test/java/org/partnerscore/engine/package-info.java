/** Whole data sets through the engine. */
@NullMarked
package org.partnerscore.engine;

import org.jspecify.annotations.NullMarked;
