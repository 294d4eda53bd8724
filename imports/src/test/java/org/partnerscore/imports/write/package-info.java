/** Data sets written as exports. */
@NullMarked
package org.partnerscore.imports.write;

import org.jspecify.annotations.NullMarked;
