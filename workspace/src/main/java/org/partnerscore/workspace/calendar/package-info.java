/** When scores are due, and what a month still lacks. */
@NullMarked
package org.partnerscore.workspace.calendar;

import org.jspecify.annotations.NullMarked;
