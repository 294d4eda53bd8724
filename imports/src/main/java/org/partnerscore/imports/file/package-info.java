/** What a received file is made of: archives, encodings and delimiters, down to records of text. */
@NullMarked
package org.partnerscore.imports.file;

import org.jspecify.annotations.NullMarked;
