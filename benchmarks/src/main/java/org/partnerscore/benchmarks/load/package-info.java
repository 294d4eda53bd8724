/** The server under load: a made-up workspace, published, and requests that come whether or not those before are answered. */
@NullMarked
package org.partnerscore.benchmarks.load;

import org.jspecify.annotations.NullMarked;
