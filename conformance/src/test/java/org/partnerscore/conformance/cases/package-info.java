/** The cases that stand beside each programme's definition: given rows, expected points, written for people. */
@NullMarked
package org.partnerscore.conformance.cases;

import org.jspecify.annotations.NullMarked;
