/** Files as they were received. */
@NullMarked
package org.partnerscore.workspace.receipt;

import org.jspecify.annotations.NullMarked;
