package org.partnerscore.cli.option;

import java.util.Map;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import picocli.CommandLine.Option;

/** Where the server listens. */
public final class ServerPort {
    private static final int LAST = 65_535;

    @Option(names = "--port", paramLabel = "N")
    private int port = 8080;

    /**
     * The port; 0 takes any that is free.
     *
     * @throws WrongUsageException if there is no such port
     */
    public int number(Speaker speaker) {
        if (port < 0 || port > LAST) {
            throw new WrongUsageException(speaker.text("serve.bad-port", Map.of("port", Integer.toString(port))));
        }
        return port;
    }
}
