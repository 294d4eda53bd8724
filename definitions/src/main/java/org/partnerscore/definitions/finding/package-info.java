/** What is wrong with a file that a person wrote, and where: collected, never thrown one by one. */
@NullMarked
package org.partnerscore.definitions.finding;

import org.jspecify.annotations.NullMarked;
