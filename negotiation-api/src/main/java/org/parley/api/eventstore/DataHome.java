package org.parley.api.eventstore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of {@code parley.data-dir}, made if it was not there: the embedded database and
 * whatever else the application keeps.
 */
public record DataHome(Path folder) {

    private static final String SETTINGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                    + ";LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE"
                    // nothing is written behind our back: see docs/durability.md
                    + ";WRITE_DELAY=2147483647";

    static DataHome in(Path folder) throws IOException {
        if (folder.toString().contains(";")) {
            throw new IllegalArgumentException(
                    "parley.data-dir must not contain a semicolon: " + folder);
        }
        return new DataHome(Files.createDirectories(folder.toAbsolutePath().normalize()));
    }

    String databaseUrl() {
        return "jdbc:h2:file:" + folder.resolve("parley") + SETTINGS;
    }
}
