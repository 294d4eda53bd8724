/** What a row must be like by itself, as SQL conditions that name its faults. */
@NullMarked
package org.partnerscore.dataset.rule;

import org.jspecify.annotations.NullMarked;
