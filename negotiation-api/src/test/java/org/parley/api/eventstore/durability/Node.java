package org.parley.api.eventstore.durability;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.api.database.TestDatabase;

/** The real application in a process of its own, on a data folder that outlives it. */
public record Node(Process process, int port, Visitor visitor, Duration startedWithin)
        implements AutoCloseable {

    /** The password of the first operator. */
    public static final String OPERATOR = "the operator of the nodes";

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    /** Starts it and returns when it says that it is ready. */
    static Node start(Path folder, String... before) {
        return start(folder, before, TestDatabase.in(folder).arguments());
    }

    /** One of several on the database of a folder, with settings of its own. */
    public static Node start(TestDatabase database, Path folder, String... settings) {
        List<String> all = new ArrayList<>(database.arguments());
        all.addAll(List.of(settings));
        return start(folder, new String[0], all);
    }

    private static Node start(Path folder, String[] before, List<String> arguments) {
        long begin = System.nanoTime();
        int port = freePort();
        Process process = launch(command(port, before, arguments), folder);
        Visitor visitor = new Visitor(port);
        while (!visitor.findsItReady()) {
            boolean late = System.nanoTime() - begin > PATIENCE.toNanos();
            if (late || !process.isAlive()) {
                process.destroyForcibly();
                throw new AssertionError(
                        (late ? "it is not ready in time\n" : "it ended at once\n")
                                + complaints(folder));
            }
            pause();
        }
        return new Node(process, port, visitor, Duration.ofNanos(System.nanoTime() - begin));
    }

    /** SIGKILL: no hook runs, nothing is flushed. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        awaitEnd();
    }

    /** SIGTERM: it shuts down in order. What it runs under (strace) ends with it. */
    @Override
    public void close() {
        List<ProcessHandle> below = process.descendants().toList();
        if (below.isEmpty()) {
            process.destroy();
        }
        below.forEach(ProcessHandle::destroy);
        awaitEnd();
    }

    /** What the nodes on the folder complained about, for the message of a failed test. */
    public static String complaints(Path folder) {
        try (Stream<String> lines = Files.lines(log(folder).toPath())) {
            return lines.filter(line ->
                            line.contains(" ERROR ")
                                    || line.startsWith("Caused by")
                                    || line.startsWith("Web server failed"))
                    .limit(20)
                    .collect(Collectors.joining("\n"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What its threads do, for the message of a failed test. */
    public String threads() {
        try {
            Process look =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                            .toString(),
                                    Long.toString(process.pid()),
                                    "Thread.print",
                                    "-l")
                            .redirectErrorStream(true)
                            .start();
            return new String(look.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            return "no look at its threads: " + failed;
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                throw new AssertionError("it does not end");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static List<String> command(int port, String[] before, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(before));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx512m", "-cp", classPath()));
        command.add("org.parley.api.ParleyApplication");
        command.add("--server.port=" + port);
        command.add("--server.address=127.0.0.1");
        command.add("--parley.first-operator.password=" + OPERATOR);
        command.addAll(arguments);
        return command;
    }

    /**
     * What the application itself is made of, without the tests and their fixtures, which would
     * find parameters for handlers that the application has none for.
     */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .filter(entry -> !new File(entry).getName().startsWith("axon-test"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Process launch(List<String> command, Path folder) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log(folder)))
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static File log(Path folder) {
        return folder.resolveSibling("node.log").toFile();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
