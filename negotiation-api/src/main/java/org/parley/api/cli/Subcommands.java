package org.parley.api.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;

/** Tells a command for the shell from a start of the server. */
public final class Subcommands {

    private static final Set<String> ASKING =
            Set.of("-h", "--help", "help", "-V", "--version", "version");

    private Subcommands() {}

    /** Whether the arguments are a command; options alone are settings of the server. */
    public static boolean are(String... arguments) {
        return arguments.length > 0
                && (ASKING.contains(arguments[0]) || !arguments[0].startsWith("-"));
    }

    /** Does the command, and returns the exit code: 0 well, 1 not done, 2 not understood. */
    public static int run(String... arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return run(out, err, System.getenv(), arguments);
    }

    static int run(
            PrintWriter out, PrintWriter err, Map<String, String> variables, String... arguments) {
        CommandLine line = new CommandLine(new Parley(out, err, variables));
        line.setOut(out);
        line.setErr(err);
        line.setParameterExceptionHandler((wrong, _) -> {
            err.println(wrong.getMessage());
            wrong.getCommandLine().usage(err);
            return CommandLine.ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((failure, _, _) -> {
            err.println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        });
        return line.execute(arguments);
    }
}
