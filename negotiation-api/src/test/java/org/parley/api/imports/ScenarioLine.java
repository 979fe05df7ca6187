package org.parley.api.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line of a scenario file, with its number as an editor shows it. */
record ScenarioLine(int number, JsonNode json) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern FACT = Pattern.compile("COL-\\d\\d");

    static List<ScenarioLine> of(String file) {
        List<ScenarioLine> lines = new ArrayList<>();
        for (String line : resource(file).lines().toList()) {
            lines.add(new ScenarioLine(lines.size() + 1, JSON.readTree(line)));
        }
        return lines;
    }

    static String resource(String file) {
        try (var stream = ScenarioLine.class.getResourceAsStream("/scenarios/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("there is no resource /scenarios/" + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a field, or an empty text when the line has no such field. */
    String text(String field) {
        return json.path(field).asString("");
    }

    /** The facts of the case that the line records. */
    Set<String> facts() {
        Set<String> facts = new TreeSet<>();
        FACT.matcher(text("row")).results().forEach(found -> facts.add(found.group()));
        return facts;
    }

    /** All labels in the line, in no order of meaning. */
    Set<String> labels() {
        Set<String> labels = new TreeSet<>();
        collect(json, "", labels, true);
        return labels;
    }

    /** The labels that the line itself gives to new things. */
    Set<String> definedLabels() {
        Set<String> labels = new TreeSet<>();
        collect(json, "", labels, false);
        return labels;
    }

    private static void collect(JsonNode node, String field, Set<String> labels, boolean all) {
        if (node.isString() && node.asString("").startsWith("@") && (all || field.equals("id"))) {
            labels.add(node.asString(""));
        }
        node.properties().forEach(e -> collect(e.getValue(), e.getKey(), labels, all));
        if (node.isArray()) {
            node.forEach(element -> collect(element, field, labels, all));
        }
    }

    @Override
    public String toString() {
        return "line " + number + " " + json;
    }
}
