@NullMarked
package org.partnerscore.engine.written;

import org.jspecify.annotations.NullMarked;
