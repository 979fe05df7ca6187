package org.parley.api.imports;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.TreeMap;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All kinds of lines, by the names of their commands. Nothing else can be imported. */
final class Ops {

    private static final Map<String, Op> ALL = new TreeMap<>();

    static {
        TableOps.ALL.forEach(Ops::add);
        BriefOps.ALL.forEach(Ops::add);
        MeasureOps.ALL.forEach(Ops::add);
        IncidentOps.ALL.forEach(Ops::add);
    }

    private Ops() {}

    private static void add(Class<?> command, Op op) {
        ALL.put(command.getSimpleName(), op);
    }

    /**
     * Takes the field {@code op} out of the line.
     *
     * @throws org.parley.api.problem.Refused when it names no command that can be imported
     */
    static Op take(ObjectNode line) {
        JsonNode name = line.remove("op");
        Op op = name == null ? null : ALL.get(name.asString(""));
        if (op == null) {
            throw Problem.of(Fault.at("/op", "must be one of " + names())).refused();
        }
        return op;
    }

    static String names() {
        return ALL.keySet().stream().collect(joining(", "));
    }
}
