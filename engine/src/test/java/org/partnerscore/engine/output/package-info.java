/** Tests of how output tables are put in order and spelled. */
@NullMarked
package org.partnerscore.engine.output;

import org.jspecify.annotations.NullMarked;
