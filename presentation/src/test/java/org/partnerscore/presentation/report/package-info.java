/** Tests of pages. */
@NullMarked
package org.partnerscore.presentation.report;

import org.jspecify.annotations.NullMarked;
