/** The vendor's own figures. */
@NullMarked
package org.partnerscore.imports.figures;

import org.jspecify.annotations.NullMarked;
