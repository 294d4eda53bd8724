/** What two runs differ in, and what made them differ. */
@NullMarked
package org.partnerscore.workspace.difference;

import org.jspecify.annotations.NullMarked;
