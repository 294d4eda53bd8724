package org.partnerscore.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the server is told when it starts.
 *
 * @param workspace folder of the workspace whose published scores it shows
 * @param port port on the loopback address; 0 for any that is free
 * @param config file with more of its configuration; null for none
 * @param software name and version of the software, as documents name it
 */
public record ServerSettings(
        Path workspace, int port, @Nullable Path config, String software) {
    public ServerSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("no port: " + port);
        }
    }

    /** Settings without a file of configuration. */
    public ServerSettings(Path workspace, int port, String software) {
        this(workspace, port, null, software);
    }
}
