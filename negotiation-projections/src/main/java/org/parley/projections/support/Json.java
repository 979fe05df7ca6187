package org.parley.projections.support;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plain data in a text column. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static String write(@Nullable Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static <T> T read(String text, TypeReference<T> type) {
        return MAPPER.readValue(text, type);
    }

    /** A value as a tree of plain data. */
    public static JsonNode treeOf(Object value) {
        return MAPPER.valueToTree(value);
    }

    public static JsonNode tree(String text) {
        return MAPPER.readTree(text);
    }
}
