package org.partnerscore.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Spark's own Master and two Workers, each a process on this machine. */
final class StandaloneCluster implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final Path home;
    private final List<Process> workers = new ArrayList<>();
    private final Process master;
    private final String address;

    /**
     * Starts it.
     *
     * @param spark the folder with Spark's jars
     * @param folder where logs and work go
     */
    StandaloneCluster(Path spark, Path folder) throws Exception {
        this.folder = folder;
        home = Files.createDirectory(folder.resolve("home"));
        Files.createSymbolicLink(home.resolve("jars"), spark);
        int port = freePort();
        address = "spark://127.0.0.1:" + port;
        master = start(
                "master",
                "org.apache.spark.deploy.master.Master",
                List.of("--host", "127.0.0.1", "--port", Integer.toString(port), "--webui-port", "0"));
        await("the master", () -> answers(port));
        for (int i = 0; i < 2; i++) {
            workers.add(start(
                    "worker-" + i,
                    "org.apache.spark.deploy.worker.Worker",
                    List.of(
                            "--host",
                            "127.0.0.1",
                            "--cores",
                            "1",
                            "--memory",
                            "700m",
                            "--webui-port",
                            "0",
                            "-d",
                            work(i).toString(),
                            address)));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private Path work(int worker) {
        return folder.resolve("work-" + worker);
    }

    private Path log(String name) {
        return folder.resolve(name + ".log");
    }

    /** Submits a job as {@code spark-submit} does, and goes on while it runs. */
    Process submit(Path jar, String mainClass, List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "--master",
                address,
                "--class",
                mainClass,
                "--executor-memory",
                "512m",
                "--conf",
                "spark.driver.bindAddress=127.0.0.1",
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.sql.shuffle.partitions=7",
                jar.toString()));
        all.addAll(arguments);
        return start("submit", "org.apache.spark.deploy.SparkSubmit", all);
    }

    /** Kills the executor of the first worker once it has ended a task, and says how many it had ended. */
    long killExecutorAfterItsFirstTask() throws Exception {
        Process worker = workers.get(0);
        await("a task to end", () -> tasksEnded() > 0);
        Optional<ProcessHandle> executor = worker.descendants()
                .filter(process -> process.info().arguments().isPresent())
                .filter(process ->
                        String.join(" ", process.info().arguments().get()).contains("CoarseGrainedExecutorBackend"))
                .findFirst();
        long ended = tasksEnded();
        executor.orElseThrow().destroyForcibly();
        return ended;
    }

    private long tasksEnded() {
        try (Stream<Path> files = Files.walk(work(0))) {
            return files.filter(file -> file.endsWith("stderr"))
                    .flatMap(StandaloneCluster::lines)
                    .filter(line -> line.contains("Finished task"))
                    .count();
        } catch (IOException e) {
            return 0;
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    /** What a process has said. */
    String said(String name) throws IOException {
        return Files.readString(log(name));
    }

    private Process start(String name, String mainClass, List<String> arguments) throws IOException {
        Path config = Path.of(System.getProperty("partnerscore.root")).resolve("config");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + config.resolve("jvm-options"),
                "@" + config.resolve("long-jvm-options"),
                "@" + config.resolve("spark-jvm-options"),
                // Executors are watched by what they log, as Spark's own settings have it.
                "-Dlog4j2.configurationFile=classpath:org/apache/spark/log4j2-defaults.properties",
                "-Xmx768m",
                "-cp",
                home.resolve("jars") + File.separator + "*",
                mainClass));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return builder.start();
    }

    private static void await(String what, Condition condition) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("waited in vain for " + what);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** Something that comes to hold. */
    @FunctionalInterface
    private interface Condition {
        boolean holds() throws Exception;
    }

    @Override
    public void close() {
        workers.forEach(worker -> {
            worker.descendants().forEach(ProcessHandle::destroyForcibly);
            worker.destroyForcibly();
        });
        master.destroyForcibly();
    }
}
