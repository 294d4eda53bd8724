/** What somebody wrote down to ask again what if, kept by account. */
@NullMarked
package org.partnerscore.workspace.scenario;

import org.jspecify.annotations.NullMarked;
