/** The exports of the vendor, as a workspace takes them. */
@NullMarked
package org.partnerscore.workspace.exports;

import org.jspecify.annotations.NullMarked;
