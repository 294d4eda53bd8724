/** Starts and stops the server: the dashboard and the API over published scores. */
@NullMarked
package org.partnerscore.server;

import org.jspecify.annotations.NullMarked;
