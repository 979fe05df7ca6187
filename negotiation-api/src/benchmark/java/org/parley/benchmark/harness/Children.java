package org.parley.benchmark.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.parley.benchmark.program.Stage;

/** The programs of a row. They end with it. */
public final class Children implements AutoCloseable {

    private static final List<String> JVM =
            List.of(
                    "-Xms1g",
                    "-Xmx1g",
                    "-Dlogback.configurationFile=quiet-logback.xml",
                    "-Ddisable-axoniq-console-message=true",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    private final Path logs;
    private final Deque<Child> all = new ArrayDeque<>();

    public Children(Path folder) {
        try {
            this.logs = Files.createDirectories(folder.resolve("logs"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The application, on the class path that is shipped. */
    public Child ours(String name, String... arguments) {
        return start(name, applicationClassPath(), "org.parley.benchmark.ours.Ours", arguments);
    }

    /** Any other program, by the name of its class below the benchmark's package. */
    public Child start(String name, String program, String... arguments) {
        String all = System.getProperty("java.class.path");
        return start(name, all, "org.parley.benchmark." + program, arguments);
    }

    private Child start(String name, String classPath, String program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("-cp", classPath, Stage.class.getName(), program));
        command.addAll(Arrays.asList(arguments));
        Path log = logs.resolve(name + ".log");
        try {
            Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
            Child child = new Child(name, process, log);
            all.push(child);
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            child.answer();
            return child;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String applicationClassPath() {
        String benchmark =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry ->
                                entry.endsWith("-classes") || entry.contains("HdrHistogram"))
                        .reduce("", (one, other) -> one + File.pathSeparator + other);
        try {
            String shipped = Files.readString(Path.of(System.getProperty("bench.application")));
            return shipped.strip() + File.pathSeparator + classes() + benchmark;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String classes() {
        return Path.of("target", "classes").toAbsolutePath().toString();
    }

    @Override
    public void close() {
        all.forEach(Child::close);
    }
}
