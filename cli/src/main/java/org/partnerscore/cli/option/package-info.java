/** Options that several commands share, each spelled once. */
@NullMarked
package org.partnerscore.cli.option;

import org.jspecify.annotations.NullMarked;
