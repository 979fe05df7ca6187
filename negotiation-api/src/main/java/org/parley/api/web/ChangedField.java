package org.parley.api.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.projections.dossier.Change;
import tools.jackson.databind.JsonNode;

/**
 * A field that an event changed, in a line. The whole of it is in the answer of the API.
 *
 * @param path where it stands in the dossier, with names in the place of ids
 * @param before its value, or a dash where there was none
 */
record ChangedField(String path, String before, String after) {

    private static final int LONGEST = 240;
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** By what people tell apart what has several fields. */
    private static final List<String> SAID =
            List.of("title", "shortName", "name", "summary", "text", "reason", "username");

    static ChangedField of(Change change, Map<UUID, String> names) {
        String path =
                Arrays.stream(change.path().substring(1).split("/"))
                        .map(step -> step.replace("~1", "/").replace("~0", "~"))
                        .flatMap(step -> named(step, names))
                        .collect(Collectors.joining(" › "));
        return new ChangedField(path, text(change.before()), text(change.after()));
    }

    /** An id that nothing is called by says nothing to people. */
    private static Stream<String> named(String step, Map<UUID, String> names) {
        return ID.matcher(step).matches()
                ? Stream.ofNullable(names.get(UUID.fromString(step)))
                : Stream.of(step);
    }

    private static String text(@Nullable JsonNode value) {
        if (value == null || value.isNull() || value.isEmpty() && value.isContainer()) {
            return "–";
        }
        String text =
                switch (value.getNodeType()) {
                    case ARRAY -> list(value);
                    case OBJECT -> said(value);
                    default -> value.asString();
                };
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static String list(JsonNode values) {
        String last = text(values.get(values.size() - 1));
        return values.size() == 1 ? last : values.size() + ", last: " + last;
    }

    private static String said(JsonNode value) {
        return SAID.stream()
                .filter(field -> value.path(field).isString())
                .map(field -> value.path(field).asString())
                .findFirst()
                .orElseGet(value::toString);
    }
}
