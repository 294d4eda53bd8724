/** Taking a received file: it is recognised, checked row by row and staged as typed rows, or refused as a whole. */
@NullMarked
package org.partnerscore.imports.intake;

import org.jspecify.annotations.NullMarked;
