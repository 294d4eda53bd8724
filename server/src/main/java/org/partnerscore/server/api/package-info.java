/** The API: the documents that the command gives, over HTTP. */
@NullMarked
package org.partnerscore.server.api;

import org.jspecify.annotations.NullMarked;
