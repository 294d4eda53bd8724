/** Where an account stands in the life cycle of its competency, and whether it will hold it. */
@NullMarked
package org.partnerscore.insight.standing;

import org.jspecify.annotations.NullMarked;
