package org.parley.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.command.House;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the parties at the Colombian table knew on three days, whole: after the ceasefire broke,
 * after the plebiscite, and when the weapons were laid down. {@code -Ddocs.write=true} writes the
 * files again; read what changed.
 */
@Tag("h2")
class ColombiaThenTest {

    private static final House HOUSE = DemoHouse.shared();
    private static final Path FILES = Path.of("src/test/resources/golden");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @ParameterizedTest
    @ValueSource(strings = {"2015-05-23", "2016-10-03", "2017-06-30"})
    void the_state_of_that_day_is_the_one_that_was_approved(String day) throws IOException {
        Path file = FILES.resolve("colombia-" + day + ".json");
        String now = state(day);
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(FILES);
            Files.writeString(file, now);
        }
        assertThat(now).isEqualTo(Files.readString(file));
    }

    private static String state(String day) {
        String moment = "?occurredBy=" + day;
        ObjectNode state = JSON.createObjectNode();
        state.set("dossier", told(get("/negotiations/" + colombia() + moment)));
        ArrayNode measures = state.putArray("measures");
        for (JsonNode one : state.path("dossier").path("measures")) {
            measures.add(told(get("/measures/" + one.path("id").asString() + moment)));
        }
        ArrayNode incidents = state.putArray("incidents");
        for (JsonNode one : state.path("dossier").path("incidents")) {
            incidents.add(told(get("/incidents/" + one.path("id").asString() + moment)));
        }
        return named(JSON.writeValueAsString(state)) + "\n";
    }

    private static JsonNode get(String path) {
        return HOUSE.get("auditor", "/api/v1" + path).json();
    }

    /** Without when it was loaded, and how many events the clocks of the house have added since. */
    private static JsonNode told(JsonNode view) {
        for (String name :
                List.of("recordedAt", "exceededRecordedAt", "restoredRecordedAt", "version")) {
            view.findParents(name).forEach(one -> ((ObjectNode) one).remove(name));
        }
        return view;
    }

    /** Ids are new with every load: each is named by where it first stands. */
    private static String named(String text) {
        Map<String, String> names = new LinkedHashMap<>();
        return ID.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                names.computeIfAbsent(
                                        found.group(), _ -> "id-" + (names.size() + 1))));
    }

    private static String colombia() {
        for (JsonNode one : get("/negotiations").path("items")) {
            if (one.path("title").asString().startsWith("Colombia: ")) {
                return one.path("id").asString();
            }
        }
        throw new AssertionError("no Colombia");
    }
}
