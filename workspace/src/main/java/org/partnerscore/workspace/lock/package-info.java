/** One writer at a time, and who it is. */
@NullMarked
package org.partnerscore.workspace.lock;

import org.jspecify.annotations.NullMarked;
