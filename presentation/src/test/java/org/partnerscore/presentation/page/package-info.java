/** Tests of pages. */
@NullMarked
package org.partnerscore.presentation.page;

import org.jspecify.annotations.NullMarked;
