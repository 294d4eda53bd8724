/** Whole runs of the command. */
@NullMarked
package org.partnerscore.cli;

import org.jspecify.annotations.NullMarked;
