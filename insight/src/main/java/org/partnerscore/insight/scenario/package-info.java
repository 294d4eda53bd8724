/** What if: changes to an account's facts, written in a small language, and the scores that follow from them. */
@NullMarked
package org.partnerscore.insight.scenario;

import org.jspecify.annotations.NullMarked;
