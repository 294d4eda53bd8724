/** Who may come in, and what a browser is told to refuse. */
@NullMarked
package org.partnerscore.server.access;

import org.jspecify.annotations.NullMarked;
