/** Tests of spreadsheets. */
@NullMarked
package org.partnerscore.presentation.sheet;

import org.jspecify.annotations.NullMarked;
