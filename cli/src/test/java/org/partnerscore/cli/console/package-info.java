/** What is told of a standard stream. */
@NullMarked
package org.partnerscore.cli.console;

import org.jspecify.annotations.NullMarked;
