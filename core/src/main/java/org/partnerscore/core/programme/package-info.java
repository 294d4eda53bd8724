/**
 * What a programme is: dated values, pathways, markets, credit, indicators, tiers. Plain records, read by the module
 * {@code definitions} from YAML; nothing here knows how a score is computed.
 */
@NullMarked
package org.partnerscore.core.programme;

import org.jspecify.annotations.NullMarked;
