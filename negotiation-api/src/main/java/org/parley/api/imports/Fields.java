package org.parley.api.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.function.Function;
import org.parley.api.command.Ids;
import org.parley.api.command.Told;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.parley.core.shared.NegotiationId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a line: those that stand in the path of a request are taken out one by one, what
 * remains is the body of that request.
 */
final class Fields {

    private final ObjectNode rest;
    private final Forms forms;
    private final Function<String, UUID> unnamed;

    /**
     * @param unnamed makes the id of what has none in the line, from where it would stand
     */
    Fields(ObjectNode rest, Forms forms, Function<String, UUID> unnamed) {
        this.rest = rest;
        this.forms = forms;
        this.unnamed = unnamed;
    }

    NegotiationId negotiation() {
        return take("negotiationId", NegotiationId::of);
    }

    /** Takes out a field that must be there. */
    <T> T take(String field, Function<String, T> form) {
        return taken(rest, field, "", form);
    }

    /** The id of what the line makes. */
    <T> T id(Function<UUID, T> form) {
        return form.apply(newId(rest, ""));
    }

    /**
     * Takes out the ids of the things in a list, and after each those of the things in a list
     * within it.
     */
    Ids ids(String list, String inner) {
        Deque<UUID> ids = new ArrayDeque<>();
        collect(rest, list, inner, "", ids);
        return ids::remove;
    }

    /** Says what the name of the command has said already. */
    Fields saying(String field, Enum<?> value) {
        if (rest.has(field)) {
            throw wrong("/" + field, "is said by op already");
        }
        rest.put(field, value.name());
        return this;
    }

    /** Reads the rest as the body of a request, and makes the command of it. */
    <T extends Told> Intention as(Class<T> form, Function<T, ?> command) {
        T body = forms.read(rest, form);
        try {
            return new Intention(command.apply(body), body);
        } catch (IllegalArgumentException e) {
            throw Problem.of(Fault.ofMessage(String.valueOf(e.getMessage()))).refused();
        }
    }

    private void collect(
            ObjectNode within, String list, String inner, String pointer, Deque<UUID> ids) {
        JsonNode elements = within.path(list);
        for (int i = 0; elements.isArray() && i < elements.size(); i++) {
            if (elements.get(i) instanceof ObjectNode element) {
                String at = pointer + "/" + list + "/" + i;
                ids.add(newId(element, at));
                collect(element, inner, "", at, ids);
            }
        }
    }

    private UUID newId(ObjectNode from, String pointer) {
        if (!from.has("id")) {
            return unnamed.apply(pointer + "/id");
        }
        return taken(from, "id", pointer, text -> NegotiationId.of(text).value());
    }

    private static <T> T taken(
            ObjectNode from, String field, String pointer, Function<String, T> form) {
        JsonNode value = from.remove(field);
        String at = pointer + "/" + field;
        if (value == null) {
            throw wrong(at, "is missing");
        }
        if (!value.isString()) {
            throw wrong(at, "must be a string");
        }
        try {
            return form.apply(value.asString());
        } catch (IllegalArgumentException e) {
            throw wrong(at, String.valueOf(e.getMessage()));
        }
    }

    private static RuntimeException wrong(String pointer, String message) {
        return Problem.of(Fault.at(pointer, message)).refused();
    }
}
