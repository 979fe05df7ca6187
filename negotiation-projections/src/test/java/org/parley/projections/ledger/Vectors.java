package org.parley.projections.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published vectors, one JSON object a line: see SOURCES.md beside them. */
public final class Vectors {

    private static final JsonMapper JSON = new JsonMapper();

    private Vectors() {}

    public static Stream<JsonNode> of(String file) {
        try (InputStream in = Vectors.class.getResourceAsStream("/ledger/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().map(JSON::readTree).toList().stream();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
