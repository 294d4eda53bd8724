/** Tests of the server through HTTP. */
@NullMarked
package org.partnerscore.server;

import org.jspecify.annotations.NullMarked;
