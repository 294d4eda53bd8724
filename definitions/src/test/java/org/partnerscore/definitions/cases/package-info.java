/** Tests of the reading of cases. */
@NullMarked
package org.partnerscore.definitions.cases;

import org.jspecify.annotations.NullMarked;
