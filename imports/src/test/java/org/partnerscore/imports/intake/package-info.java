/** Which files are taken and which refused. */
@NullMarked
package org.partnerscore.imports.intake;

import org.jspecify.annotations.NullMarked;
