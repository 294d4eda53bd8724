package org.partnerscore.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.partnerscore.presentation.words.Language;
import org.partnerscore.presentation.words.Words;

/** Runs the server until the process is told to end. The partnerscore command starts it; so does {@code java -cp}. */
public final class Main {
    private Main() {}

    /**
     * Serves a workspace.
     *
     * @param arguments {@code --workspace DIR --port N --config FILE --lang en|fr --software NAME}, each with its value
     * @throws java.net.BindException if the port is taken
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        ServerSettings settings = new ServerSettings(
                Path.of(required(options, "--workspace")),
                Integer.parseInt(options.getOrDefault("--port", "8080")),
                options.containsKey("--config") ? Path.of(required(options, "--config")) : null,
                options.getOrDefault("--software", "partnerscore"));
        Words words = Words.in(Language.of(options.getOrDefault("--lang", Language.EN.id())));
        Server server = Server.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        Map<String, String> address = Map.of("address", server.address());
        server.link()
                .ifPresentOrElse(
                        link -> {
                            say(words.text("serve.ready", address), System.err);
                            say(link, System.out);
                        },
                        () -> say(words.text("serve.ready.login", address), System.err));
        say(words.text("serve.stop"), System.err);
        new CountDownLatch(1).await();
    }

    private static String required(Map<String, String> options, String name) {
        String value = options.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    private static void say(String line, PrintStream to) {
        to.println(line);
        to.flush();
    }
}
