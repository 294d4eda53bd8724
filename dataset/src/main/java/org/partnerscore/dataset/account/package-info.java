/** All that concerns one account, read out of a data set into memory, to be looked at closely and edited. */
@NullMarked
package org.partnerscore.dataset.account;

import org.jspecify.annotations.NullMarked;
