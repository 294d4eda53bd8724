/** What is said in each language, and how numbers, money and days are written in it. */
@NullMarked
package org.partnerscore.presentation.words;

import org.jspecify.annotations.NullMarked;
