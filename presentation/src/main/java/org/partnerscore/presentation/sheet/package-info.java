/** Workbooks for spreadsheet programs. */
@NullMarked
package org.partnerscore.presentation.sheet;

import org.jspecify.annotations.NullMarked;
