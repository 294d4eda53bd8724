/** A programme as its file states it: the programme the kernel takes, and every dated line of it for people. */
@NullMarked
package org.partnerscore.definitions.model;

import org.jspecify.annotations.NullMarked;
