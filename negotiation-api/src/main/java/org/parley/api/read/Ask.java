package org.parley.api.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.parley.api.problem.ProblemType;
import org.springframework.web.context.request.WebRequest;

/**
 * Reads the parameters of one request and gathers all that is wrong with them. A parameter that is
 * not known is wrong too: whoever misspells a moment must not be shown the present.
 */
public final class Ask {

    private static final int LONGEST = 200;
    private static final int MOST = 500;
    private static final int USUAL = 50;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final List<Fault> faults = new ArrayList<>();

    private Ask() {}

    /**
     * @param forms the records whose components name the parameters that are known
     */
    public static Ask of(WebRequest request, Class<?>... forms) {
        Ask ask = new Ask();
        Set<String> known = new TreeSet<>();
        for (Class<?> form : forms) {
            Arrays.stream(form.getRecordComponents()).forEach(part -> known.add(part.getName()));
        }
        request.getParameterMap().forEach((name, values) -> ask.check(known, name, values));
        return ask;
    }

    private void check(Set<String> known, String name, String[] values) {
        if (!known.contains(name)) {
            wrong(name, "is not known here; known are " + String.join(", ", known));
        } else if (values.length > 1) {
            wrong(name, "is given more than once");
        } else {
            text(name, values[0]);
        }
    }

    private void text(String name, String value) {
        boolean cursor = name.equals("cursor");
        if (value.length() > (cursor ? 20 * LONGEST : LONGEST)
                || value.chars().anyMatch(Character::isISOControl)) {
            wrong(name, "must be one line of at most " + LONGEST + " characters");
        }
    }

    /** The value of a parameter, or null when it is not given or wrong. */
    public <T> @Nullable T value(String name, @Nullable String text, Function<String, T> reader) {
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text.strip());
        } catch (IllegalArgumentException e) {
            wrong(name, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** One of the constants, whichever case it is written in. */
    public <E extends Enum<E>> @Nullable E oneOf(
            String name, @Nullable String text, Class<E> type) {
        return value(
                name,
                text,
                word ->
                        Arrays.stream(type.getEnumConstants())
                                .filter(one -> one.name().equalsIgnoreCase(word))
                                .findFirst()
                                .orElseThrow(() -> notOneOf(type)));
    }

    /** true or false. */
    public @Nullable Boolean flag(String name, @Nullable String text) {
        return value(
                name,
                text,
                word -> {
                    if (!word.equals("true") && !word.equals("false")) {
                        throw new IllegalArgumentException("must be true or false");
                    }
                    return word.equals("true");
                });
    }

    /** A whole number from 0. */
    public @Nullable Long number(String name, @Nullable String text) {
        return value(name, text, Ask::parsed);
    }

    /** How many at most: 50 unless the caller says so, and never more than 500. */
    public int limit(@Nullable String text) {
        Long limit = number("limit", text);
        if (limit != null && (limit < 1 || limit > MOST)) {
            wrong("limit", "must be 1 to " + MOST);
        }
        return limit == null || limit > MOST ? USUAL : Math.toIntExact(limit);
    }

    /**
     * @throws org.parley.api.problem.Refused when anything is wrong
     */
    public void check() {
        if (!faults.isEmpty()) {
            String detail =
                    faults.size() == 1
                            ? "One parameter of the request is wrong."
                            : faults.size() + " parameters of the request are wrong.";
            throw Problem.of(ProblemType.INVALID_REQUEST, detail, faults).refused();
        }
    }

    private void wrong(String name, String message) {
        faults.add(Fault.inParameter(name, message));
    }

    private static Long parsed(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("must be a whole number from 0");
        }
        return Long.valueOf(text);
    }

    private static IllegalArgumentException notOneOf(Class<? extends Enum<?>> type) {
        return new IllegalArgumentException(
                "must be one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(one -> one.name())
                                .collect(Collectors.joining(", ")));
    }
}
