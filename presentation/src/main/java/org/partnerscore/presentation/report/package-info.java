/** One account's score as a page that needs nothing else and prints well, and as a pack of that page with its rows. */
@NullMarked
package org.partnerscore.presentation.report;

import org.jspecify.annotations.NullMarked;
