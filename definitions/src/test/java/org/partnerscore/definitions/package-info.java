/** Tests of the definitions: the bundled programmes say what the rules say, and mistakes are found. */
@NullMarked
package org.partnerscore.definitions;

import org.jspecify.annotations.NullMarked;
