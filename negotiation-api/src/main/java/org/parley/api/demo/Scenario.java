package org.parley.api.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.parley.api.imports.Line;
import org.parley.api.imports.Lines;
import org.parley.api.imports.Origin;

/** A real case, as a file of commands within the application. */
enum Scenario {
    COLOMBIA,
    SUMMIT,
    BLACKSEA;

    String file() {
        return word() + ".ndjson";
    }

    Origin origin() {
        return new Origin(Origin.DEMO, word());
    }

    List<Line> lines() {
        String path = "/scenarios/" + file();
        try (InputStream stream = Scenario.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("there is no " + path);
            }
            return Lines.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
