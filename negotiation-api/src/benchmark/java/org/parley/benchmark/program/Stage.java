package org.parley.benchmark.program;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a program runs: reads commands from the standard input until it ends, and answers each by a
 * line that begins with {@link #ANSWER}.
 */
public final class Stage {

    public static final String ANSWER = "=> ";

    private static final JsonMapper JSON = new JsonMapper();

    private final Program program;
    private final Loops loops;
    private final Forces forces = new Forces();

    private Stage(Program program) {
        this.program = program;
        this.loops = new Loops(program);
    }

    /** The first argument names the class of the program, which takes the others. */
    public static void main(String[] args) throws Exception {
        PrintStream answers = System.out;
        System.setOut(System.err);
        Arguments given = Arguments.of(Arrays.stream(args).skip(1));
        try (Program program = make(args[0], given)) {
            answer(answers, Map.of("ready", true));
            new Stage(program).serve(answers);
        } catch (Throwable failed) {
            failed.printStackTrace();
        }
        System.exit(0);
    }

    private void serve(PrintStream answers) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            answer(answers, obey(line));
        }
    }

    private Map<String, Object> obey(String line) {
        try {
            Arguments arguments = Arguments.of(line);
            String verb = line.split(" ", 2)[0];
            return switch (verb) {
                case "closed" -> loops.closed(arguments);
                case "open" -> loops.open(arguments);
                case "forces" -> forces.counted();
                default -> program.tell(verb, arguments);
            };
        } catch (Exception failed) {
            failed.printStackTrace();
            return Map.of("failed", String.valueOf(failed));
        }
    }

    private static Program make(String name, Arguments arguments)
            throws ReflectiveOperationException {
        var constructor = Class.forName(name).getDeclaredConstructor(Arguments.class);
        constructor.setAccessible(true);
        return (Program) constructor.newInstance(arguments);
    }

    private static void answer(PrintStream answers, Map<String, Object> answer) {
        answers.println(ANSWER + JSON.writeValueAsString(answer));
        answers.flush();
    }
}
