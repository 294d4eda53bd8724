/** Tests of who may ask for what, how often. */
@NullMarked
package org.partnerscore.server.access;

import org.jspecify.annotations.NullMarked;
