package org.parley.api.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/**
 * What is wrong with a body that could not be read, in words of the request and not of the code.
 */
public final class Unreadable {

    private Unreadable() {}

    /** The problem that the cause is, as found by the reader of JSON. */
    public static Problem problem(@Nullable Throwable cause) {
        return switch (cause) {
            case StreamConstraintsException _ ->
                    Problem.of(
                            ProblemType.LIMIT_EXCEEDED,
                            "The body may be nested 64 deep at most, and no single value may be very long.");
            case StreamReadException e -> malformed(e);
            case UnrecognizedPropertyException e -> invalid(e, "is not known here" + known(e));
            case ValueInstantiationException e -> invalid(e, complaint(e));
            case MismatchedInputException e -> invalid(e, Expected.of(e.getTargetType()));
            case JacksonException e -> invalid(e, "cannot be read");
            case null, default ->
                    Problem.of(
                            ProblemType.INVALID_REQUEST,
                            "The request needs a body.",
                            List.of(Fault.at("", "a JSON object is needed")));
        };
    }

    private static Problem malformed(StreamReadException e) {
        boolean twice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate");
        String what = twice ? "a field is given twice" : "this is not JSON";
        String where =
                e.getLocation() == null
                        ? ""
                        : ", near line "
                                + e.getLocation().getLineNr()
                                + ", column "
                                + e.getLocation().getColumnNr();
        return Problem.of(
                ProblemType.MALFORMED_JSON,
                "The body cannot be read as JSON.",
                List.of(Fault.at(Pointers.of(e.getPath()), what + where)));
    }

    private static Problem invalid(JacksonException e, String message) {
        return Problem.of(Fault.at(Pointers.of(e.getPath()), message));
    }

    private static String complaint(ValueInstantiationException e) {
        return e.getCause() instanceof IllegalArgumentException wrong && wrong.getMessage() != null
                ? wrong.getMessage()
                : Expected.of(e.getType() == null ? null : e.getType().getRawClass());
    }

    private static String known(UnrecognizedPropertyException e) {
        return e.getKnownPropertyIds() == null
                ? ""
                : "; known are "
                        + String.join(
                                ", ",
                                e.getKnownPropertyIds().stream()
                                        .map(String::valueOf)
                                        .sorted()
                                        .toList());
    }
}
