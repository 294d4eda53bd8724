/**
 * The kernel: a programme's rules made ready for one month, the tenant and people passes that feed contributions, and the
 * assessment of accounts. Every score of the product is computed here.
 */
@NullMarked
package org.partnerscore.core.kernel;

import org.jspecify.annotations.NullMarked;
