package org.parley.api.problem;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a person reads about a kind of problem.
 *
 * @param remedy what to do
 * @param fields further members of the document and what they say
 */
public record ProblemPage(
        String uri,
        String title,
        int status,
        String means,
        String remedy,
        Map<String, String> fields) {

    static ProblemPage of(ProblemType type, Map<Object, Object> words) {
        String slug = type.slug();
        return new ProblemPage(
                type.uri(),
                type.title(),
                type.status(),
                required(words, slug + ".means"),
                required(words, slug + ".remedy"),
                fields(String.valueOf(words.getOrDefault(slug + ".fields", ""))));
    }

    private static String required(Map<Object, Object> words, String key) {
        Object text = words.get(key);
        if (text == null) {
            throw new IllegalStateException("problems.properties lacks " + key);
        }
        return text.toString();
    }

    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        Arrays.stream(text.split("\\|"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .forEach(field -> fields.put(field[0].strip(), field[1].strip()));
        return fields;
    }
}
