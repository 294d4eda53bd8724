/** Text tables read row by row. */
@NullMarked
package org.partnerscore.workspace.table;

import org.jspecify.annotations.NullMarked;
