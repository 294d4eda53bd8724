/** The commands, a class each. */
@NullMarked
package org.partnerscore.cli.command;

import org.jspecify.annotations.NullMarked;
