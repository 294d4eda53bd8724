/** Every bad row in every form. */
@NullMarked
package org.partnerscore.dataset.check;

import org.jspecify.annotations.NullMarked;
