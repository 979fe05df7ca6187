package org.parley.api.problem;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What should have stood in the place of a value, said without naming a class. */
final class Expected {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<Class<?>, String> FORMS =
            Map.ofEntries(
                    Map.entry(String.class, "must be a string of printable text"),
                    Map.entry(boolean.class, "must be true or false"),
                    Map.entry(Boolean.class, "must be true or false"),
                    Map.entry(int.class, "must be a whole number"),
                    Map.entry(Integer.class, "must be a whole number"),
                    Map.entry(long.class, "must be a whole number"),
                    Map.entry(Long.class, "must be a whole number"),
                    Map.entry(java.util.UUID.class, "must be a UUID"),
                    Map.entry(LocalDate.class, "must be a day such as 2016-12-01"),
                    Map.entry(Instant.class, "must be an instant such as 2016-06-23T16:00:00Z"),
                    Map.entry(Period.class, "must be an ISO 8601 period such as P180D"),
                    Map.entry(Duration.class, "must be an ISO 8601 duration such as PT4H"),
                    Map.entry(ZoneId.class, "must be a time zone such as America/Bogota"));

    private Expected() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "cannot be read";
        }
        if (type.isEnum()) {
            return "must be one of " + constants(type);
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "must be a list";
        }
        String known = FORMS.get(type);
        return known == null ? ofOurOwn(type) : known;
    }

    private static String ofOurOwn(Class<?> type) {
        boolean single = type.isRecord() && type.getRecordComponents().length == 1;
        return single ? "must be a string" : "must be an object";
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> JSON.convertValue(constant, String.class))
                .collect(Collectors.joining(", "));
    }
}
