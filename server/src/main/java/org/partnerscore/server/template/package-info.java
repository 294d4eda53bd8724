/** The layouts of the pages; their classes are made of the files in src/main/jte. */
@NullMarked
package org.partnerscore.server.template;

import org.jspecify.annotations.NullMarked;
