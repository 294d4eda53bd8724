/** Tests of scenarios. */
@NullMarked
package org.partnerscore.insight.scenario;

import org.jspecify.annotations.NullMarked;
