/** A data set written as the exports that would carry it, and the made-up exports of a sample. */
@NullMarked
package org.partnerscore.imports.write;

import org.jspecify.annotations.NullMarked;
