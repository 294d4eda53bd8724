/** Scoring on more than one machine, as the command sees it. Who does so is found by {@link java.util.ServiceLoader}. */
@NullMarked
package org.partnerscore.engine.cluster;

import org.jspecify.annotations.NullMarked;
