/** Cases of a programme scored and compared with what they expect. */
@NullMarked
package org.partnerscore.insight.cases;

import org.jspecify.annotations.NullMarked;
