/** Data sets that go out as exports and come back by import. */
@NullMarked
package org.partnerscore.conformance.exports;

import org.jspecify.annotations.NullMarked;
