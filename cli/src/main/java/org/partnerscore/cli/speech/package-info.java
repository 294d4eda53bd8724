/** How the command speaks: in which language, messages apart from results, mistakes and failures in plain words. */
@NullMarked
package org.partnerscore.cli.speech;

import org.jspecify.annotations.NullMarked;
