/** Erasing personal data from what was received and from tables of runs. */
@NullMarked
package org.partnerscore.workspace.forget;

import org.jspecify.annotations.NullMarked;
