/** Reading one account's facts. */
@NullMarked
package org.partnerscore.dataset.account;

import org.jspecify.annotations.NullMarked;
