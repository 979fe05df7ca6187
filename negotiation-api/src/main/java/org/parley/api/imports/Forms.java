package org.parley.api.imports;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.parley.api.problem.Unreadable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads what stands in a line, by the same rules as the body of a request. */
@Component
class Forms {

    private final JsonMapper json;
    private final Validator validator;

    Forms(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The object that a line is.
     *
     * @throws org.parley.api.problem.Refused when it is none
     */
    ObjectNode object(String text) {
        try {
            JsonNode node = json.readTree(text);
            if (node instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw Unreadable.problem(e).refused();
        }
        throw Problem.of(Fault.at("", "a JSON object is needed")).refused();
    }

    /**
     * The body of a request.
     *
     * @throws org.parley.api.problem.Refused when it does not have that form
     * @throws ConstraintViolationException when something in it is not valid
     */
    <T> T read(ObjectNode body, Class<T> form) {
        T read = bound(body, form);
        Set<ConstraintViolation<T>> violations = validator.validate(read);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return read;
    }

    private <T> T bound(ObjectNode body, Class<T> form) {
        try {
            return json.treeToValue(body, form);
        } catch (JacksonException e) {
            throw Unreadable.problem(e).refused();
        }
    }
}
