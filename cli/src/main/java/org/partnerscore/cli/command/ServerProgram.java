package org.partnerscore.cli.command;

import java.lang.reflect.InvocationTargetException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.speech.Software;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;

/**
 * The server, a program of its own. Its libraries are many times the command's, so whoever starts the command puts them on
 * the class path only to serve; no other command knows of them.
 */
final class ServerProgram {
    private static final String MAIN_CLASS = "org.partnerscore.server.Main";

    private final Speaker speaker;
    private final Class<?> main;

    private ServerProgram(Speaker speaker, Class<?> main) {
        this.speaker = speaker;
        this.main = main;
    }

    /** @throws WrongUsageException if the server is not there */
    static ServerProgram find(Speaker speaker) {
        try {
            return new ServerProgram(speaker, Class.forName(MAIN_CLASS, false, ServerProgram.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new WrongUsageException(speaker.text("serve.missing"));
        }
    }

    /**
     * Serves a workspace until the process is told to end.
     *
     * @param config file with more of the server's configuration; null for none
     * @throws WrongUsageException if the port is taken, or the configuration cannot be used
     */
    void run(Path workspace, int port, @Nullable Path config) throws Exception {
        List<String> options = new ArrayList<>(List.of(
                "--workspace", workspace.toString(),
                "--port", Integer.toString(port),
                "--lang", speaker.language().id(),
                "--software", Software.NAME_AND_VERSION));
        if (config != null) {
            options.addAll(List.of("--config", config.toAbsolutePath().toString()));
        }
        String[] arguments = options.toArray(String[]::new);
        try {
            main.getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw failure(e.getCause(), port);
        }
    }

    private Exception failure(@Nullable Throwable cause, int port) {
        if (cause instanceof BindException) {
            return new WrongUsageException(speaker.text("serve.port-taken", Map.of("port", Integer.toString(port))));
        }
        if (cause instanceof IllegalArgumentException) {
            return new WrongUsageException(
                    speaker.text("serve.bad-config", Map.of("problem", String.valueOf(cause.getMessage()))));
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof Exception exception ? exception : new IllegalStateException(cause);
    }
}
