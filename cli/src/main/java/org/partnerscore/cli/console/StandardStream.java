package org.partnerscore.cli.console;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the machine tells of a standard stream of this process. */
enum StandardStream {
    OUT(1, "stdout"),
    ERR(2, "stderr");

    private final Path link;
    private final String name;

    StandardStream(int descriptor, String name) {
        this.link = Path.of("/proc/self/fd/" + descriptor);
        this.name = name;
    }

    /**
     * Whether it is a terminal. Java tells that only of input and output together, so Linux is asked what the stream
     * is; elsewhere both streams are taken for terminals where Java has a console.
     */
    boolean isTerminal() {
        return target().map(StandardStream::namesTerminal).orElseGet(StandardStream::hasConsole);
    }

    /** Whether it is a pipe or a socket, where Linux tells. */
    boolean isPipe() {
        return target().filter(target -> target.contains(":[")).isPresent();
    }

    static boolean namesTerminal(String target) {
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
    }

    private Optional<String> target() {
        try {
            return Optional.of(Files.readSymbolicLink(link).toString());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** From Java 22 on there may be a console without a terminal, and a method that tells. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean hasConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** The character set of the terminal; {@code sun.…} and {@code native.encoding} are what Java 17 has. */
    Charset charset() {
        return Stream.of(name + ".encoding", "sun." + name + ".encoding", "native.encoding")
                .map(System::getProperty)
                .flatMap(StandardStream::find)
                .findFirst()
                .orElse(StandardCharsets.US_ASCII);
    }

    private static Stream<Charset> find(@Nullable String charset) {
        try {
            return charset == null ? Stream.empty() : Stream.of(Charset.forName(charset));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }
}
