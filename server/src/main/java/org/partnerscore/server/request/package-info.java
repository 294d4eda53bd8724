/** What holds for every request: one publication, one language, an id, and no answer that the reader has already. */
@NullMarked
package org.partnerscore.server.request;

import org.jspecify.annotations.NullMarked;
