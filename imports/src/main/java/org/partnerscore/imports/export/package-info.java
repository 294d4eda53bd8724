/** What the vendor's exports look like: their kinds, their columns under all their names, how a header is recognised. */
@NullMarked
package org.partnerscore.imports.export;

import org.jspecify.annotations.NullMarked;
