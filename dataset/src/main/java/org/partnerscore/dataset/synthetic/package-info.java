/** A believable partner ecosystem out of a seed, for trying, testing and measuring without anybody's data. */
@NullMarked
package org.partnerscore.dataset.synthetic;

import org.jspecify.annotations.NullMarked;
