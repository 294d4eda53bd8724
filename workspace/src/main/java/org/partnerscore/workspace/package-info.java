/** A partner's workspace: what was received, what was made of it and when, in plain files of one folder. */
@NullMarked
package org.partnerscore.workspace;

import org.jspecify.annotations.NullMarked;
