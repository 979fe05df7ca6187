package org.parley.api.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.MilestoneKind;
import org.parley.core.shared.PartyId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One measure of a table, as the line of commands that its rows amount to. Rows that cannot be read
 * are told one by one; then nothing of the measure is proposed, for without them it would be
 * another promise.
 */
final class Sketch {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String INVALID = "/problems/invalid-request";

    private final CellText cells;
    private final Row first;
    private final ObjectNode line = JSON.createObjectNode();
    private final Map<String, Integer> phases = new LinkedHashMap<>();
    private final Map<String, Cell> places = new HashMap<>();
    private final List<LineError> errors = new ArrayList<>();

    /**
     * @param parties by short name in capitals
     */
    Sketch(Mapping mapping, Map<String, PartyId> parties, Row first) {
        this.cells = new CellText(mapping, parties);
        this.first = first;
        line.put("op", "ProposeMeasure");
        line.put("negotiationId", mapping.negotiation().toString());
        places.put("", first.cell("measure"));
        put(first, "measure", line, "title", "/title", text -> text);
        put(first, "category", line, "category", "/category", MeasureCategory.class);
        put(first, "mode", line, "mode", "/mode", MeasureMode.class);
        put(first, "source", line, "source", "/source", text -> text);
        put(first, "marking", line, "marking", "/marking", text -> text);
        put(first, "occurredOn", line, "occurredOn", "/occurredOn", cells::day);
        put(first, "onBehalfOf", line, "onBehalfOf", "/onBehalfOf", cells::party);
        line.putArray("phases");
    }

    /** Adds the milestone that a row is. */
    void add(Row row) {
        require(row);
        sameMeasure(row);
        String title = row.get("phase") == null ? "Phase 1" : String.valueOf(row.get("phase"));
        Integer phase = phases.get(title);
        if (phase == null) {
            phase = phases.size();
            phases.put(title, phase);
            ObjectNode made = line.withArray("/phases").addObject();
            made.put("title", title);
            made.putArray("milestones");
            places.put("/phases/" + phase, row.cell("phase"));
        }
        var milestones = line.withArray("/phases/" + phase + "/milestones");
        String at = "/phases/" + phase + "/milestones/" + milestones.size();
        places.put(at, row.cell("milestone"));
        milestone(row, milestones.addObject(), at);
    }

    Line line() {
        return new Line(first.number(), line.toString(), List.copyOf(errors), Map.copyOf(places));
    }

    private void milestone(Row row, ObjectNode into, String at) {
        put(row, "key", into, "id", at + "/id", CellText::label);
        put(row, "milestone", into, "title", at + "/title", text -> text);
        put(
                row,
                "responsible",
                into,
                "responsiblePartyId",
                at + "/responsiblePartyId",
                cells::party);
        put(row, "verifier", into, "verifierPartyId", at + "/verifierPartyId", cells::party);
        boolean limit = row.get("atMost") != null || row.get("atLeast") != null;
        if (row.get("kind") == null) {
            into.put("kind", (limit ? MilestoneKind.LIMIT : MilestoneKind.DELIVERABLE).name());
        } else {
            put(row, "kind", into, "kind", at + "/kind", MilestoneKind.class);
        }
        if (limit) {
            limit(row, into.putObject("limit"), at + "/limit");
        } else if (row.get("target") != null || row.get("baseline") != null) {
            indicator(row, into.putObject("indicator"), at + "/indicator");
        }
        if (row.get("due") != null || row.get("anchor") != null) {
            due(row, into.putObject("due"), at + "/due");
        }
        dependencies(row, into, at + "/dependsOn");
    }

    private void limit(Row row, ObjectNode into, String at) {
        put(row, "unit", into, "unit", at + "/unit", text -> text);
        put(row, "atMost", into, "atMost", at + "/atMost", text -> text);
        put(row, "atLeast", into, "atLeast", at + "/atLeast", text -> text);
        put(row, "until", into, "until", at + "/until", cells::day);
    }

    private void indicator(Row row, ObjectNode into, String at) {
        put(row, "unit", into, "unit", at + "/unit", text -> text);
        put(row, "baseline", into, "baseline", at + "/baseline", text -> text);
        put(row, "target", into, "target", at + "/target", text -> text);
    }

    private void due(Row row, ObjectNode into, String at) {
        put(row, "due", into, "date", at + "/date", cells::day);
        put(row, "anchor", into, "anchor", at + "/anchor", text -> text);
        put(row, "period", into, "period", at + "/period", text -> text);
        put(row, "zone", into, "zone", at + "/zone", text -> text);
    }

    private void dependencies(Row row, ObjectNode into, String at) {
        String all = row.get("dependsOn");
        if (all != null) {
            places.put(at, row.cell("dependsOn"));
            var list = into.putArray("dependsOn");
            for (String one : all.split("[,;\\s]+")) {
                list.add(CellText.label(one));
            }
        }
    }

    /** What says of the whole measure must be said alike in each of its rows. */
    private void sameMeasure(Row row) {
        for (String field : List.of("category", "mode")) {
            String said = row.get(field);
            if (said != null && !said.equalsIgnoreCase(String.valueOf(first.get(field)))) {
                wrong(row, field, "is another than in line " + first.number() + " of this measure");
            }
        }
    }

    private void require(Row row) {
        requireAll(row, List.of("measure", "milestone", "responsible", "verifier"));
        if (row == first) {
            requireAll(row, List.of("category", "mode"));
        }
    }

    private void requireAll(Row row, List<String> fields) {
        fields.stream()
                .filter(field -> row.get(field) == null)
                .forEach(field ->
                        wrong(row, field, "is empty: give it, or a fixed value in the mapping"));
    }

    private void put(
            Row row,
            String field,
            ObjectNode into,
            String name,
            String at,
            Function<String, String> reader) {
        String text = row.get(field);
        places.put(at, row.cell(field));
        if (text == null) {
            return;
        }
        try {
            into.put(name, reader.apply(text));
        } catch (IllegalArgumentException e) {
            wrong(row, field, String.valueOf(e.getMessage()));
        }
    }

    private <E extends Enum<E>> void put(
            Row row, String field, ObjectNode into, String name, String at, Class<E> type) {
        put(row, field, into, name, at, text -> CellText.oneOf(text, type));
    }

    private void wrong(Row row, String field, String why) {
        String column = row.columns().get(field);
        errors.add(
                new LineError(
                        row.number(),
                        column,
                        null,
                        INVALID,
                        column == null ? field + " " + why : why));
    }
}
