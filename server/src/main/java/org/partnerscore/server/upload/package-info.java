/** Files that are sent, and what the workspace's import makes of them. */
@NullMarked
package org.partnerscore.server.upload;

import org.jspecify.annotations.NullMarked;
