package org.parley.projections.ledger.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.projections.ledger.Vectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CanonicalObjectTest {

    private static final JsonMapper JSON = new JsonMapper();

    static Stream<JsonNode> vectors() {
        return Vectors.of("canonical-vectors.ndjson");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void every_string_of_the_published_examples_is_written_as_published(JsonNode vector)
            throws IOException {
        String output = vector.path("output").asString();
        assertThat(new JsonCanonicalizer(vector.path("input").asString()).getEncodedString())
                .isEqualTo(output);
        JsonNode read = JSON.readTree(vector.path("input").asString());
        Stream.concat(Stream.of(read), read.valueStream())
                .filter(JsonNode::isObject)
                .flatMap(object -> object.properties().stream())
                .forEach(property -> {
                    assertThat(output).contains(quoted(property.getKey()) + ":");
                    if (property.getValue().isString()) {
                        assertThat(output).contains(":" + quoted(property.getValue().asString()));
                    }
                });
    }

    @Test
    void any_object_is_written_as_the_reference_writes_it() throws IOException {
        Random random = new Random(8785);
        for (int i = 0; i < 2_000; i++) {
            String first = text(random);
            String second = text(random);
            long number = random.nextLong(1L << 53);
            String ours =
                    new CanonicalObject()
                            .put("a", first)
                            .put("b", (String) null)
                            .put("c", number)
                            .put("d", List.of(second, first))
                            .toString();
            assertThat(
                            new JsonCanonicalizer(JSON.writeValueAsString(JSON.readTree(ours)))
                                    .getEncodedString())
                    .isEqualTo(ours);
            String quoted = quoted(first);
            assertThat(JsonText.unquote(quoted.substring(1, quoted.length() - 1))).isEqualTo(first);
        }
    }

    @Test
    void what_canonical_json_writes_otherwise_is_refused() {
        for (String otherwise :
                List.of("\\/", "\\u0041", "\\u000A", "\\u000a", "\\u001F", "\\u00", "\\", "\\x")) {
            assertThatThrownBy(() -> JsonText.unquote(otherwise)).isInstanceOf(Malformed.class);
        }
        assertThat(JsonText.unquote("\\u001f\\n\\\\")).isEqualTo("\u001f\n\\");
        assertThatThrownBy(() -> new CanonicalObject().put("a", "\ud800"))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new CanonicalObject().put("b", 1).put("a", 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void base64_has_one_spelling() {
        byte[] bytes = "any carnal pleas".getBytes(StandardCharsets.US_ASCII);
        assertThat(Base64Text.decode(Base64Text.of(bytes))).isEqualTo(bytes);
        for (String otherwise :
                List.of(
                        "YW55IGNhcm5hbCBwbGVhcx==",
                        "YW55IGNhcm5hbCBwbGVhcw",
                        "YQ=",
                        "YQ==\n",
                        "Y Q=",
                        "YW-_")) {
            assertThatThrownBy(() -> Base64Text.decode(otherwise)).isInstanceOf(Malformed.class);
        }
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder();
        JsonText.quote(text, json);
        return json.toString();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(20); i > 0; i--) {
            int point = random.nextInt(random.nextBoolean() ? 0x80 : 0x1_1000);
            text.appendCodePoint(Character.getType(point) == Character.SURROGATE ? '?' : point);
        }
        return text.toString();
    }
}
