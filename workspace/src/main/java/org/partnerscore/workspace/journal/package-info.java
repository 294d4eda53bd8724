/** What happened in a workspace, in order: the one record that everything else follows from. */
@NullMarked
package org.partnerscore.workspace.journal;

import org.jspecify.annotations.NullMarked;
