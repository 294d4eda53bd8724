@NullMarked
package org.partnerscore.workspace.scenario;

import org.jspecify.annotations.NullMarked;
