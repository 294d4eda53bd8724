/** A small programme and a way to feed the kernel, for the tests of all packages here. */
@NullMarked
package org.partnerscore.core;

import org.jspecify.annotations.NullMarked;
