package org.parley.projections.ledger.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalLineTest {

    @Test
    void what_was_written_is_read() {
        String json =
                new CanonicalObject()
                        .put("a", "é\n\"")
                        .put("b", (String) null)
                        .put("c", 1L << 53)
                        .put("d", List.of("x", "\\"))
                        .put("e", List.of())
                        .toString();
        CanonicalLine line = parse(json);

        assertThat(line.names()).containsExactly("a", "b", "c", "d", "e");
        assertThat(line.text("a")).isEqualTo("é\n\"");
        assertThat(line.text("b")).isNull();
        assertThat(line.number("c")).isEqualTo(1L << 53);
        assertThat(line.texts("d")).containsExactly("x", "\\");
        assertThat(line.texts("e")).isEmpty();
        assertThat(new String(line.without(List.of("a", "d", "e")), StandardCharsets.UTF_8))
                .isEqualTo("{\"b\":null,\"c\":9007199254740992}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[]",
                "{\"a\":1}x",
                " {\"a\":1}",
                "{\"a\": 1}",
                "{\"a\":1,}",
                "{\"a\":01}",
                "{\"a\":-1}",
                "{\"a\":1.0}",
                "{\"a\":1e3}",
                "{\"b\":1,\"a\":1}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":true}",
                "{\"a\":{}}",
                "{\"a\":[1]}",
                "{\"a\":[\"x\",]}",
                "{\"a\":nul}",
                "{\"a\":\"\\/\"}",
                "{\"a\":\"\\u0041\"}",
                "{\"a\":\"\t\"}",
                "{\"a\":\"é\t\"}",
                "{\"a\":\"",
                "{\"a\":\"\\",
                "{\"a\"}",
                "{a:1}"
            })
    void what_would_be_written_otherwise_is_refused(String json) {
        assertThatThrownBy(() -> parse(json)).isInstanceOf(Malformed.class);
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        byte[] bytes = "{\"a\":\"xx\"}".getBytes(StandardCharsets.UTF_8);
        bytes[6] = (byte) 0xc3;
        assertThatThrownBy(() -> CanonicalLine.parse(bytes, 0, bytes.length))
                .isInstanceOf(Malformed.class);
    }

    private static CanonicalLine parse(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return CanonicalLine.parse(bytes, 0, bytes.length);
    }
}
