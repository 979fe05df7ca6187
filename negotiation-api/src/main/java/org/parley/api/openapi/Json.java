package org.parley.api.openapi;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Examples as plain maps, which any writer of JSON can write. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static Map<String, Object> tree(String text) {
        return MAPPER.readValue(text, new TypeReference<Map<String, Object>>() {});
    }
}
