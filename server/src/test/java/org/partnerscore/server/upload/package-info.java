/** Tests of how files that are sent are taken in. */
@NullMarked
package org.partnerscore.server.upload;

import org.jspecify.annotations.NullMarked;
