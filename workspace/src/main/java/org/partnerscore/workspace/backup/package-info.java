/** A workspace as one file, and back. */
@NullMarked
package org.partnerscore.workspace.backup;

import org.jspecify.annotations.NullMarked;
