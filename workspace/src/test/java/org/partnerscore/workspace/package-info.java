/** The workspace with a derivation of its own and real files. */
@NullMarked
package org.partnerscore.workspace;

import org.jspecify.annotations.NullMarked;
