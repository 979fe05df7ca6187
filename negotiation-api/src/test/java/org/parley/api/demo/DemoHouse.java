package org.parley.api.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.api.command.House;
import org.parley.api.database.TestDatabase;

/** The application in demo mode. */
final class DemoHouse {

    private static final House SHARED = in(folder());

    private DemoHouse() {}

    /** One for all tests, which only read. */
    static House shared() {
        return SHARED;
    }

    static House in(Path folder) {
        return House.on(TestDatabase.h2(folder), "--spring.profiles.active=demo");
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("parley-demo");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
