package org.parley.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.parley.api.problem.Refused;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class GlossaryTest {
    private static final Labels LABELS =
            new Labels(new byte[] {1}, new Origin("secretariat", "archive"));

    private final Glossary glossary = new Glossary(LABELS);

    @Test
    void a_label_is_known_on_its_own_line_and_all_later_ones() {
        replaced(1, "{'id': '@a', 'phases': [{'id': '@b', 'dependsOn': ['@a', '@b']}]}");

        ObjectNode line = replaced(2, "{'measureId': '@a', 'order': ['@b'], 'onBehalfOf': '@a'}");

        assertThat(line.path("measureId").asString()).isEqualTo(id("@a"));
        assertThat(line.path("order").get(0).asString()).isEqualTo(id("@b"));
        assertThat(line.path("onBehalfOf").asString()).isEqualTo(id("@a"));
    }

    @Test
    void a_label_that_no_line_defines_is_refused_where_it_stands() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> replaced(3, "{'phases': [{'dependsOn': ['@nobody']}]}"))
                .satisfies(e -> assertThat(said(e)).contains("/phases/0/dependsOn/0", "@nobody"));
    }

    @Test
    void a_label_is_defined_once() {
        replaced(4, "{'id': '@a'}");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> replaced(9, "{'id': '@a'}"))
                .satisfies(e -> assertThat(said(e)).contains("/id", "line 4"));
    }

    @Test
    void words_that_begin_with_the_sign_are_no_labels() {
        ObjectNode line = replaced(1, "{'text': '@a', 'terms': {'roomId': '@b'}}");

        assertThat(line.path("text").asString()).isEqualTo("@a");
        assertThat(line.path("terms").path("roomId").asString()).isEqualTo("@b");
    }

    private ObjectNode replaced(int number, String line) {
        ObjectNode node = (ObjectNode) new JsonMapper().readTree(line.replace('\'', '"'));
        glossary.replace(node, number);
        return node;
    }

    private static String said(Refused refused) {
        return LineError.of(1, refused.problem()).toString();
    }

    private static String id(String label) {
        return LABELS.idOf(label).toString();
    }
}
