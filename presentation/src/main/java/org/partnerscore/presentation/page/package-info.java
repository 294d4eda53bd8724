/** What stands on a page of the dashboard, written out in a language; how it is laid out is the server's. */
@NullMarked
package org.partnerscore.presentation.page;

import org.jspecify.annotations.NullMarked;
