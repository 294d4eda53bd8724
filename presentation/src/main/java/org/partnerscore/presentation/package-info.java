/** Documents as people and programs read them. Whatever stands here renders what it is given and knows no rule. */
@NullMarked
package org.partnerscore.presentation;

import org.jspecify.annotations.NullMarked;
