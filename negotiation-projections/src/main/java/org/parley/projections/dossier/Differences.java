package org.parley.projections.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.projections.support.Json;
import tools.jackson.databind.JsonNode;

/** What differs between two views, field by field. */
final class Differences {

    private static final List<String> NAMES = List.of("id", "key", "name", "username");

    /** It moves on with every event, and says nothing by itself. */
    private static final String COUNTER = "version";

    private final Map<String, Pair> found = new LinkedHashMap<>();

    private Differences() {}

    /** The two values of a field; null where it is not there. */
    record Pair(@Nullable JsonNode before, @Nullable JsonNode after) {}

    /** By JSON pointer. */
    static Map<String, Pair> between(@Nullable JsonNode before, @Nullable JsonNode after) {
        Differences differences = new Differences();
        differences.compare("", before, after);
        return differences.found;
    }

    private void compare(String path, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (Objects.equals(before, after)) {
            return;
        }
        Map<String, JsonNode> old = parts(before);
        Map<String, JsonNode> now = parts(after);
        if (old == null || now == null) {
            found.put(path, new Pair(before, after));
            return;
        }
        TreeSet<String> left = new TreeSet<>(old.keySet());
        now.keySet().forEach(left::remove);
        left.forEach(name -> compare(path + "/" + escaped(name), old.get(name), null));
        now.forEach((name, value) -> compare(path + "/" + escaped(name), old.get(name), value));
        if (before != null && before.isArray()) {
            compareOrder(path, List.copyOf(old.keySet()), List.copyOf(now.keySet()));
        }
    }

    /** What stays may stand elsewhere: told by the names, in their order. */
    private void compareOrder(String path, List<String> old, List<String> now) {
        List<String> stayedOld = old.stream().filter(now::contains).toList();
        List<String> stayedNow = now.stream().filter(old::contains).toList();
        if (!stayedOld.equals(stayedNow)) {
            found.put(path, new Pair(Json.treeOf(old), Json.treeOf(now)));
        }
    }

    /** The parts of an object, or of a list whose members have names of their own. */
    private static @Nullable Map<String, JsonNode> parts(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        if (node.isObject()) {
            node.properties().stream()
                    .filter(one -> !one.getKey().equals(COUNTER))
                    .forEach(one -> parts.put(one.getKey(), one.getValue()));
            return parts;
        }
        if (!node.isArray()) {
            return null;
        }
        for (JsonNode one : node) {
            String name = nameOf(one);
            if (name == null || parts.put(name, one) != null) {
                return null;
            }
        }
        return parts;
    }

    private static @Nullable String nameOf(JsonNode one) {
        return NAMES.stream()
                .map(one::path)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .findFirst()
                .orElse(null);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
