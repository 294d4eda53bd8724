/** Finds the files of a data set and makes typed relations of them, whatever their form. */
@NullMarked
package org.partnerscore.dataset.read;

import org.jspecify.annotations.NullMarked;
