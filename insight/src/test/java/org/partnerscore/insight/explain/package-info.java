@NullMarked
package org.partnerscore.insight.explain;

import org.jspecify.annotations.NullMarked;
