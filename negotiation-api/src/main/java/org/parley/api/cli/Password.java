package org.parley.api.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a password comes from: never from the command line, where others could read it. */
record Password(Map<String, String> variables) {

    private static final String VARIABLE = "PARLEY_PASSWORD";

    String of(@Nullable Path file) throws IOException {
        if (file != null) {
            return Files.readString(file).lines().findFirst().orElse("");
        }
        String variable = variables.get(VARIABLE);
        return variable == null ? asked() : variable;
    }

    private static String asked() {
        Console console = System.console();
        char[] typed =
                console == null || !console.isTerminal()
                        ? null
                        : console.readPassword("Password: ");
        if (typed == null) {
            throw new Refusal(
                    "There is no terminal to ask for the password: give --password-file, or set "
                            + VARIABLE
                            + ".");
        }
        return new String(typed);
    }
}
