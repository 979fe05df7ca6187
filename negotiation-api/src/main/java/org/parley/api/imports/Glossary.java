package org.parley.api.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The labels of one file. A label such as {@code @m-weapons} is defined by the line whose {@code
 * id} it is, and stands for an id on that line and all later ones.
 */
final class Glossary {

    private static final Pattern LABEL = Pattern.compile("@[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Set<String> NAMING = Set.of("onBehalfOf", "inReturnFor");
    private static final Set<String> NAMING_LISTS =
            Set.of("order", "dependsOn", "answerFrom", "milestoneIds");
    private static final String FREE = "terms";

    private final Labels labels;
    private final Map<String, Integer> definedAt = new HashMap<>();

    Glossary(Labels labels) {
        this.labels = labels;
    }

    /** Puts ids in the place of all labels of the line. */
    void replace(ObjectNode line, int number) {
        define(line, number, "");
        resolve(line, "");
    }

    private void define(JsonNode node, int number, String pointer) {
        for (var field : node.properties()) {
            String at = pointer + "/" + field.getKey();
            if (field.getKey().equals("id") && isLabel(field.getValue())) {
                defineOne(field.getValue().asString(), number, at);
            }
            define(field.getValue(), number, at);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            define(node.get(i), number, pointer + "/" + i);
        }
    }

    private void defineOne(String label, int number, String at) {
        Integer before = definedAt.putIfAbsent(label, number);
        if (before != null) {
            throw wrong(at, "the label " + label + " was defined on line " + before + " already");
        }
    }

    private void resolve(JsonNode node, String pointer) {
        switch (node) {
            case ObjectNode object -> resolveFields(object, pointer);
            case ArrayNode list -> resolveElements(list, pointer, false);
            default -> {}
        }
    }

    private void resolveFields(ObjectNode object, String pointer) {
        for (String name : Set.copyOf(object.propertyNames())) {
            JsonNode value = object.get(name);
            String at = pointer + "/" + name;
            if (isNaming(name) && isLabel(value)) {
                object.put(name, idOf(value.asString(), at));
            } else if (NAMING_LISTS.contains(name) && value instanceof ArrayNode list) {
                resolveElements(list, at, true);
            } else if (!name.equals(FREE)) {
                resolve(value, at);
            }
        }
    }

    private void resolveElements(ArrayNode list, String pointer, boolean naming) {
        for (int i = 0; i < list.size(); i++) {
            String at = pointer + "/" + i;
            if (naming && isLabel(list.get(i))) {
                list.set(i, list.stringNode(idOf(list.get(i).asString(), at)));
            } else {
                resolve(list.get(i), at);
            }
        }
    }

    private String idOf(String label, String at) {
        if (!LABEL.matcher(label).matches()) {
            throw wrong(at, "a label is @, then up to 100 of a-z A-Z 0-9 . _ -");
        }
        if (!definedAt.containsKey(label)) {
            throw wrong(at, "no line up to this one defines the label " + label + " as its id");
        }
        return labels.idOf(label).toString();
    }

    private static boolean isNaming(String field) {
        return field.equals("id") || field.endsWith("Id") || NAMING.contains(field);
    }

    private static boolean isLabel(JsonNode value) {
        return value.isString() && value.asString().startsWith("@");
    }

    private static RuntimeException wrong(String at, String message) {
        return Problem.of(Fault.at(at, message)).refused();
    }
}
