package org.parley.api.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Where the two databases must differ, they differ in nothing else. */
class MigrationsTest {

    @Test
    void the_event_store_differs_in_the_type_of_bytes_only() {
        assertThat(script("h2").replace("varbinary(1048576)", "bytea"))
                .isEqualTo(script("postgresql"));
    }

    private static String script(String vendor) {
        String path = "/db/migration/" + vendor + "/V1__event_store.sql";
        try (InputStream script = MigrationsTest.class.getResourceAsStream(path)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
