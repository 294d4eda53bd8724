/** The vendor's own figures beside ours. */
@NullMarked
package org.partnerscore.workspace.reconcile;

import org.jspecify.annotations.NullMarked;
