/**
 * The logic that indicators name: one class a measure, saying what a tenant or a person contributes, how contributions
 * become a value and points, and why there are none. Numbers come from the programme.
 */
@NullMarked
package org.partnerscore.core.measure;

import org.jspecify.annotations.NullMarked;
