/** What the modules promise together: every case by every way of computing it, golden runs, the architecture. */
@NullMarked
package org.partnerscore.conformance;

import org.jspecify.annotations.NullMarked;
