/** Proves that a run still comes to what it came to. */
@NullMarked
package org.partnerscore.workspace.verify;

import org.jspecify.annotations.NullMarked;
