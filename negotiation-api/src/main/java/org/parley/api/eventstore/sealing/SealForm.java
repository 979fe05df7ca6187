package org.parley.api.eventstore.sealing;

import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A seal as JSON: {@code {"key": …, "box": …}}. */
final class SealForm {

    static final String KEY = "key";
    static final String BOX = "box";

    private SealForm() {}

    static void write(Seal seal, JsonGenerator json) {
        json.writeStringProperty(KEY, seal.key().toString());
        json.writeStringProperty(BOX, Base64.getEncoder().encodeToString(seal.box()));
    }

    static Seal read(JsonNode stored) {
        return read(stored.path(KEY).asString(""), stored.path(BOX).asString(""));
    }

    static Seal read(Map<?, ?> stored) {
        return read(String.valueOf(stored.get(KEY)), String.valueOf(stored.get(BOX)));
    }

    private static Seal read(String key, String box) {
        try {
            return new Seal(UUID.fromString(key), Base64.getDecoder().decode(box));
        } catch (IllegalArgumentException _) {
            throw new BrokenSeal("a seal has another form");
        }
    }
}
