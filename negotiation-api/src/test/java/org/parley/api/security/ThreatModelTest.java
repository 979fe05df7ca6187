package org.parley.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThreatModelTest {

    private static final Pattern NAMED = Pattern.compile("`([A-Za-z]+Test)`");

    @Test
    void every_test_that_the_page_names_is_there() throws IOException {
        String page = Files.readString(Path.of("docs", "threat-model.md"));
        Set<String> named =
                NAMED.matcher(page)
                        .results()
                        .map(found -> found.group(1) + ".java")
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).hasSizeGreaterThan(20);
        assertThat(tests()).containsAll(named);
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
