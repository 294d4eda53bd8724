package org.partnerscore.core.programme;

import java.io.Serializable;

/**
 * A heading under which indicators are shown (R1).
 *
 * @param id e.g. {@code performance}
 * @param name for people
 */
public record Group(String id, Text name) implements Serializable {}
