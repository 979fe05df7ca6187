package org.parley.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer where in the body, as an RFC 6901 JSON pointer; empty for the body as a whole
 * @param parameter which query parameter
 * @param header which header
 * @param message what to write instead
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(
        @Nullable String pointer,
        @Nullable String parameter,
        @Nullable String header,
        String message) {

    public static Fault at(String pointer, String message) {
        return new Fault(pointer, null, null, message);
    }

    /** From a message that may begin with the name of the field that it is about. */
    public static Fault ofMessage(String message) {
        return at(Pointers.ofMessage(message), message);
    }

    public static Fault inParameter(String parameter, String message) {
        return new Fault(null, parameter, null, message);
    }

    public static Fault inHeader(String header, String message) {
        return new Fault(null, null, header, message);
    }
}
