/** Finds programme definitions, bundled and added, checks them and shows what of them is in force on a day. */
@NullMarked
package org.partnerscore.definitions;

import org.jspecify.annotations.NullMarked;
