/** The {@code partnerscore} command: reads arguments, calls the other modules and prints what they return. */
@NullMarked
package org.partnerscore.cli;

import org.jspecify.annotations.NullMarked;
