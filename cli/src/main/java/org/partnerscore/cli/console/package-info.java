/** The process that runs the command: its standard streams, whether they are terminals, its environment. */
@NullMarked
package org.partnerscore.cli.console;

import org.jspecify.annotations.NullMarked;
