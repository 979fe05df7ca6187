package org.parley.api.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said to someone who is refused.
 *
 * @param detail what is the case and what to do, for a person
 * @param fields further members, named on the page of the type
 * @param headers headers of the answer, such as Allow
 */
public record Problem(
        ProblemType type, String detail, Map<String, Object> fields, Map<String, String> headers) {

    private static final String RETRY_AFTER = "Retry-After";

    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, Map.of(), Map.of());
    }

    /** As {@link #of}, with the things that are wrong as {@code errors}. */
    public static Problem of(ProblemType type, String detail, List<Fault> faults) {
        return new Problem(type, detail, Map.of("errors", faults), Map.of());
    }

    /** A request that is not valid in one place. */
    public static Problem of(Fault fault) {
        return of(
                ProblemType.INVALID_REQUEST, "One thing in the request is wrong.", List.of(fault));
    }

    public Problem with(Map<String, Object> more) {
        return new Problem(type, detail, more, headers);
    }

    public Problem header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(type, detail, fields, more);
    }

    /** All headers, with a Retry-After where asking again may help. */
    Map<String, String> allHeaders() {
        return type.isPassing() && !headers.containsKey(RETRY_AFTER)
                ? header(RETRY_AFTER, "1").headers()
                : headers;
    }

    /** Made to be thrown. */
    public Refused refused() {
        return new Refused(this);
    }
}
