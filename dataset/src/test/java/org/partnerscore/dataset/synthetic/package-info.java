/** Tests of the made-up ecosystem. */
@NullMarked
package org.partnerscore.dataset.synthetic;

import org.jspecify.annotations.NullMarked;
