/** Scoring straight through the kernel: what the engine must equal. */
@NullMarked
package org.partnerscore.conformance.kernel;

import org.jspecify.annotations.NullMarked;
