package org.partnerscore.cli.speech;

import org.jspecify.annotations.Nullable;

/** What this software is called. */
public final class Software {
    /** As documents name it, e.g. {@code partnerscore 0.1.0}. */
    public static final String NAME_AND_VERSION = "partnerscore " + version();

    private Software() {}

    /** The version in the jar's manifest; classes run out of a build folder have none. */
    private static String version() {
        @Nullable String version = Software.class.getPackage().getImplementationVersion();
        return version == null ? "(development)" : version;
    }
}
