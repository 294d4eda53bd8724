/** What may be wrong with a workspace, or with what is asked of it, as codes. */
@NullMarked
package org.partnerscore.workspace.fault;

import org.jspecify.annotations.NullMarked;
