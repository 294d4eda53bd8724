/** The vendor's own figures, for comparison and never an input. */
@NullMarked
package org.partnerscore.imports.figures;

import org.jspecify.annotations.NullMarked;
