/** The canonical tables out of staged exports: newest wins, nothing multiplied, what cannot be taken listed with its reason. */
@NullMarked
package org.partnerscore.imports.derive;

import org.jspecify.annotations.NullMarked;
