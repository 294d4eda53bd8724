/** The pages of the dashboard: which addresses there are and what each is answered with. */
@NullMarked
package org.partnerscore.server.page;

import org.jspecify.annotations.NullMarked;
