/** Scoring a whole data set: what to score, how, and what came out. */
@NullMarked
package org.partnerscore.engine.score;

import org.jspecify.annotations.NullMarked;
