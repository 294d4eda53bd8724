/** The data set derived from what was received: it can be made again at any time. */
@NullMarked
package org.partnerscore.workspace.data;

import org.jspecify.annotations.NullMarked;
