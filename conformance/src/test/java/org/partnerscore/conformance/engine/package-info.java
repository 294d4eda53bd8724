/** Scoring data sets on disk through the engine, as the command does. */
@NullMarked
package org.partnerscore.conformance.engine;

import org.jspecify.annotations.NullMarked;
