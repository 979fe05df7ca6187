package org.parley.benchmark.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.parley.benchmark.program.Stage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A measured program, seen from outside: takes a line, answers with JSON. */
public final class Child implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final String name;
    private final Process process;
    private final Path log;
    private final BufferedReader answers;
    private final Writer commands;

    Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.answers =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.commands = process.outputWriter(StandardCharsets.UTF_8);
    }

    public JsonNode ask(String command, Object... arguments) {
        try {
            commands.write(command.formatted(arguments) + "\n");
            commands.flush();
            return answer();
        } catch (IOException gone) {
            throw new IllegalStateException(name + " is gone, see " + log, gone);
        }
    }

    JsonNode answer() throws IOException {
        String line = answers.readLine();
        while (line != null && !line.startsWith(Stage.ANSWER)) {
            line = answers.readLine();
        }
        if (line == null) {
            throw new IllegalStateException(name + " ended, see " + log);
        }
        JsonNode answer = JSON.readTree(line.substring(Stage.ANSWER.length()));
        if (answer.has("failed")) {
            throw new IllegalStateException(name + ": " + answer + ", see " + log);
        }
        return answer;
    }

    /** Lets it do nothing at all until it is thawed. */
    void freeze() {
        signal("STOP");
    }

    void thaw() {
        signal("CONT");
    }

    /** Nothing that it has is kept, so it need not end in order. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
