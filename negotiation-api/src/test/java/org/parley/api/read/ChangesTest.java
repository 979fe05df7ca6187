package org.parley.api.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import tools.jackson.databind.JsonNode;

/** What differs between two moments, field by field, and which events did it. */
class ChangesTest {

    private static final House HOUSE = House.shared();
    private static Archive archive;

    @BeforeAll
    static void talks_are_recorded() {
        archive = Archive.recorded(HOUSE);
    }

    @Test
    void a_date_that_was_set_is_told_with_all_that_hung_on_it_and_the_events() {
        long before = versionBefore("AnchorSet");
        JsonNode changes = changes("from=" + before + "&to=" + (before + 1));

        JsonNode anchor = change(changes, "/anchors/D-Day/date");
        assertThat(anchor.path("before").isNull()).isTrue();
        assertThat(anchor.path("after").asString()).isEqualTo("2016-12-01");
        assertThat(anchor.at("/events/0/type").asString()).isEqualTo("AnchorSet");
        JsonNode due = change(changes, "/schedule/firstDue");
        assertThat(due.path("after").asString()).isEqualTo("2017-05-30");
        assertThat(due.at("/events/0/type").asString()).isEqualTo("DueDateResolved");
    }

    @Test
    void from_before_the_opening_on_everything_is_new() {
        JsonNode changes = changes("from=2000-01-01&to=0");

        assertThat(changes.path("fromVersion").asInt()).isEqualTo(-1);
        assertThat(changes.path("changes").size()).isEqualTo(1);
        assertThat(changes.at("/changes/0/path").asString()).isEmpty();
        assertThat(changes.at("/changes/0/before").isNull()).isTrue();
        assertThat(changes.at("/changes/0/after/title").asString()).isNotEmpty();
    }

    @Test
    void between_a_moment_and_itself_nothing_differs() {
        JsonNode changes = changes("from=3&to=3");

        assertThat(changes.path("changes").size()).isZero();
        assertThat(changes.path("events").size()).isZero();
    }

    @Test
    void every_change_names_an_event_and_every_event_is_listed() {
        JsonNode changes = changes("from=0");
        int history =
                archive.read("auditor", "/negotiations/" + archive.table().id() + "/history")
                        .path("items")
                        .size();

        assertThat(changes.path("changes").size()).isGreaterThan(5);
        changes.path("changes")
                .forEach(one ->
                        assertThat(one.path("events").size()).as(one.toString()).isPositive());
        assertThat(changes.path("events").size()).isEqualTo(history - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "from=then",
                "from=5&to=1",
                "from=1&to=x",
                "from=1&colour=red",
                "from=-1"
            })
    void nonsense_is_refused_with_the_name_of_the_parameter(String query) {
        Reply reply = get("auditor", query);

        assertThat(reply.status()).as(reply.toString()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/parameter").asString()).isNotEmpty();
    }

    @Test
    void who_may_not_read_the_history_learns_nothing_of_changes() {
        assertThat(get("manager", "from=0").status()).isEqualTo(403);
        assertThat(get("stranger", "from=0").status()).isEqualTo(404);
        assertThat(get("farc.head", "from=0").status()).isEqualTo(200);
    }

    private static JsonNode changes(String query) {
        Reply reply = get("auditor", query);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }

    private static Reply get(String login, String query) {
        return archive.get(login, "/negotiations/" + archive.table().id() + "/changes?" + query);
    }

    private static JsonNode change(JsonNode changes, String ending) {
        List<JsonNode> found = new ArrayList<>();
        changes.path("changes").forEach(found::add);
        return found.stream()
                .filter(one -> one.path("path").asString().endsWith(ending))
                .findFirst()
                .orElseThrow(() -> new AssertionError(changes.toString()));
    }

    private static long versionBefore(String type) {
        JsonNode history =
                archive.read(
                        "auditor",
                        "/negotiations/" + archive.table().id() + "/history?type=" + type);
        return history.at("/items/0/version").asLong() - 1;
    }
}
