package org.partnerscore.cli.command;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.BindException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.cli.speech.Software;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;

/**
 * The server, a program of its own. Its libraries are many times the command's, so they lie in a folder of their own and
 * are loaded only when it is started; no other command knows of them.
 */
final class ServerProgram {
    private static final String FOLDER_PROPERTY = "partnerscore.server";
    private static final String MAIN_CLASS = "org.partnerscore.server.Main";

    private final Speaker speaker;
    private final Path libraries;

    private ServerProgram(Speaker speaker, Path libraries) {
        this.speaker = speaker;
        this.libraries = libraries;
    }

    /** @throws WrongUsageException if the server is not there */
    static ServerProgram find(Speaker speaker) throws URISyntaxException {
        return libraries()
                .filter(Files::isDirectory)
                .map(libraries -> new ServerProgram(speaker, libraries))
                .orElseThrow(() -> new WrongUsageException(speaker.text("serve.missing")));
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
        try (URLClassLoader loader = new URLClassLoader(jars(libraries), ServerProgram.class.getClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            loader.loadClass(MAIN_CLASS).getMethod("main", String[].class).invoke(null, (Object) arguments);
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

    /** The folder named by the launcher, or the one beside the command's own libraries. */
    private static Optional<Path> libraries() throws URISyntaxException {
        String named = System.getProperty(FOLDER_PROPERTY);
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        Path own = Path.of(ServerProgram.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return Optional.ofNullable(own.getParent()).map(lib -> lib.resolve("server"));
    }

    private static URL[] jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
            URL[] urls = new URL[jars.size()];
            for (int i = 0; i < urls.length; i++) {
                urls[i] = jars.get(i).toUri().toURL();
            }
            return urls;
        }
    }
}
