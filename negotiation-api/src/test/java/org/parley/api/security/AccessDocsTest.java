package org.parley.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AccessDocsTest {

    private static final Path PAGE = Path.of("docs", "access.md");

    @Test
    void the_page_says_what_the_policy_does() throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, AccessTable.text());
        }
        assertThat(PAGE).content().isEqualTo(AccessTable.text());
    }
}
