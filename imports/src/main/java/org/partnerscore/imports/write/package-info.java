/** A data set written as the exports that would carry it. */
@NullMarked
package org.partnerscore.imports.write;

import org.jspecify.annotations.NullMarked;
