package org.parley.benchmark.program;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words such as {@code clients=32}. */
public record Arguments(Map<String, String> values) {

    public static Arguments of(Stream<String> words) {
        return new Arguments(
                words.map(word -> word.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
    }

    static Arguments of(String line) {
        return of(Arrays.stream(line.split(" ")).skip(1));
    }

    public String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name + "=");
        }
        return value;
    }

    public int number(String name) {
        return (int) real(name);
    }

    public double real(String name) {
        return Double.parseDouble(text(name));
    }
}
