package org.parley.api.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** An example for each request body, by the name of its form. */
final class Examples {

    private Examples() {}

    /** The example as JSON text, or null when there is none. */
    static @Nullable String of(Class<?> form) {
        ClassPathResource file = new ClassPathResource("openapi/" + form.getSimpleName() + ".json");
        if (!file.exists()) {
            return null;
        }
        try (InputStream in = file.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
