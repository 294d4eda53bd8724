/** What can be wrong with a received file or one of its rows: codes with places and arguments, never sentences. */
@NullMarked
package org.partnerscore.imports.problem;

import org.jspecify.annotations.NullMarked;
