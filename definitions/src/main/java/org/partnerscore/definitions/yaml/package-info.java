/** YAML as the reader of definitions needs it: strict, every value with its place in the file. */
@NullMarked
package org.partnerscore.definitions.yaml;

import org.jspecify.annotations.NullMarked;
