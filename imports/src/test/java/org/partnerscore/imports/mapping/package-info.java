/** What names of the vendor mean. */
@NullMarked
package org.partnerscore.imports.mapping;

import org.jspecify.annotations.NullMarked;
