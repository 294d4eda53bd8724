/** Tests of reading published scores. */
@NullMarked
package org.partnerscore.workspace.published;

import org.jspecify.annotations.NullMarked;
