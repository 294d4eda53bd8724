/**
 * What was looked at for one account and why it does not count. Whether it counts is always asked of what the kernel
 * counts with; only the reasons are found here.
 */
@NullMarked
package org.partnerscore.core.audit;

import org.jspecify.annotations.NullMarked;
