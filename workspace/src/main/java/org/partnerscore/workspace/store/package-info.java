/** Where things lie in the folder of a workspace, and how files come to be there whole. */
@NullMarked
package org.partnerscore.workspace.store;

import org.jspecify.annotations.NullMarked;
