/** How months, days, numbers and flags are written in exports, and how they become values. */
@NullMarked
package org.partnerscore.imports.value;

import org.jspecify.annotations.NullMarked;
