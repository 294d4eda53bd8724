/** Tests of the documentation: it is up to date, and says what the definitions say. */
@NullMarked
package org.partnerscore.definitions.docs;

import org.jspecify.annotations.NullMarked;
