/** Cases: facts given and cells expected, as they stand in files beside a programme's definition. */
@NullMarked
package org.partnerscore.definitions.cases;

import org.jspecify.annotations.NullMarked;
