package org.parley.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final Origin ORIGIN = new Origin("secretariat", "archive");

    @Test
    void a_label_stands_for_the_same_id_every_time() {
        assertThat(id("house", ORIGIN, "@a")).isEqualTo(id("house", ORIGIN, "@a"));
    }

    @Test
    void it_stands_for_another_one_for_another_importer_name_label_or_house() {
        assertThat(id("house", ORIGIN, "@a"))
                .isNotEqualTo(id("house", new Origin("goc.head", "archive"), "@a"))
                .isNotEqualTo(id("house", new Origin("secretariat", "another"), "@a"))
                .isNotEqualTo(id("house", ORIGIN, "@b"))
                .isNotEqualTo(id("another house", ORIGIN, "@a"));
    }

    @Test
    void it_looks_like_any_other_random_id() {
        UUID id = id("house", ORIGIN, "@a");
        assertThat(id.version()).isEqualTo(4);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void what_belongs_to_the_demo_can_be_no_login() {
        assertThat(Origin.DEMO).doesNotMatch("[a-z0-9][a-z0-9._@-]{1,99}");
    }

    private static UUID id(String secret, Origin origin, String label) {
        return new Labels(secret.getBytes(StandardCharsets.UTF_8), origin).idOf(label);
    }
}
