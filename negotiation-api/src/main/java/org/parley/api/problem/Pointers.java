package org.parley.api.problem;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** Says where in a body something is, as an RFC 6901 JSON pointer. */
final class Pointers {

    private static final Pattern STEP = Pattern.compile("\\[([^]]*)]|([^.\\[\\]]+)");
    private static final Pattern NAMED = Pattern.compile("([a-z][A-Za-z0-9]*): .*", Pattern.DOTALL);

    private Pointers() {}

    static String of(List<JacksonException.Reference> path) {
        return path.stream().map(Pointers::step).collect(Collectors.joining());
    }

    private static String step(JacksonException.Reference reference) {
        String name = reference.getPropertyName();
        return name == null ? "/" + Math.max(reference.getIndex(), 0) : "/" + escaped(name);
    }

    /** From the path of Bean Validation, such as {@code parties[0].name}. */
    static String ofBeanPath(String path) {
        StringBuilder pointer = new StringBuilder();
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            String step = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (step != null && !step.startsWith("<")) {
                pointer.append('/').append(escaped(step));
            }
        }
        return pointer.toString();
    }

    /** A message of the core that begins with the name of a field says where it belongs. */
    static String ofMessage(String message) {
        Matcher matcher = NAMED.matcher(message);
        return matcher.matches() ? "/" + matcher.group(1) : "";
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
