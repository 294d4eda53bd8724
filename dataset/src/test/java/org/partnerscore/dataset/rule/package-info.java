/** The rules for rows and values. */
@NullMarked
package org.partnerscore.dataset.rule;

import org.jspecify.annotations.NullMarked;
