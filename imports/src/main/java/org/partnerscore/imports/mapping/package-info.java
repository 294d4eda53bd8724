/** Names of the vendor as our codes: products, exams, competencies, attribution types, channels, countries. All of it data. */
@NullMarked
package org.partnerscore.imports.mapping;

import org.jspecify.annotations.NullMarked;
