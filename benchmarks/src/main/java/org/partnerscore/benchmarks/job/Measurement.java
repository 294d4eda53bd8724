package org.partnerscore.benchmarks.job;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * What one run of a process took.
 *
 * @param wall from its start until its end
 * @param processor time on all processors, in user and system mode, in milliseconds; empty where the system has no
 *     {@code /proc}
 * @param peakMemory most bytes resident at one time; empty where the system has no {@code /proc}
 */
public record Measurement(Duration wall, OptionalLong processor, OptionalLong peakMemory) {}
