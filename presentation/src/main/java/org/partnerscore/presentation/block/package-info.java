/** What a report says, before a terminal or a page lays it out. */
@NullMarked
package org.partnerscore.presentation.block;

import org.jspecify.annotations.NullMarked;
