package org.parley.api.command;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A good body with one value replaced by something of another type. */
record Wrong(String pointer, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> OTHERS = List.of("{\"x\": 1}", "[[]]", "17.5", "\"\\u0000\"");

    static List<Wrong> all(JsonNode good) {
        List<Wrong> wrong = new ArrayList<>();
        places(good, "")
                .forEach(place ->
                        OTHERS.forEach(
                                other -> wrong.add(new Wrong(place, put(good, place, other)))));
        return wrong;
    }

    private static List<String> places(JsonNode node, String at) {
        List<String> places = new ArrayList<>();
        if (!at.isEmpty()) {
            places.add(at);
        }
        if (node instanceof ObjectNode object) {
            object.propertyStream()
                    .forEach(field ->
                            places.addAll(places(field.getValue(), at + "/" + field.getKey())));
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                places.addAll(places(array.get(i), at + "/" + i));
            }
        }
        return places;
    }

    private static String put(JsonNode good, String place, String other) {
        JsonNode copy = good.deepCopy();
        int slash = place.lastIndexOf('/');
        JsonNode parent = copy.at(place.substring(0, slash));
        String last = place.substring(slash + 1);
        JsonNode value = JSON.readTree(other);
        if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), value);
        }
        return copy.toString();
    }

    @Override
    public String toString() {
        return pointer + " in " + body;
    }
}
