package org.parley.api.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.eventstore.Rebuilt;
import tools.jackson.databind.JsonNode;

class ReadsTest {

    private static final House HOUSE = House.shared();
    private static Archive archive;
    private static String position;

    @BeforeAll
    static void talks_are_recorded() {
        archive = Archive.recorded(HOUSE);
        Reply last =
                archive.table()
                        .post(
                                "secretariat",
                                "/rounds",
                                """
                                {"title": "Last", "place": "Havana", "track": "1",
                                 "opensOn": "2017-06-27"}
                                """);
        position = last.header("X-Position");
    }

    @Test
    void the_weapons_are_late_against_both_dates_in_the_fold_and_in_the_table() {
        JsonNode one = archive.read("manager", "/milestones/" + archive.milestone());
        JsonNode line = line("schedule=DONE_LATE");

        for (JsonNode shown : List.of(one, line)) {
            JsonNode schedule = shown.path("schedule");
            assertThat(schedule.path("status").asString()).isEqualTo("DONE_LATE");
            assertThat(schedule.path("firstDue").asString()).isEqualTo("2017-05-30");
            assertThat(schedule.path("due").asString()).isEqualTo("2017-06-20");
            assertThat(schedule.path("daysLateFirst").asInt()).isEqualTo(27);
            assertThat(schedule.path("daysLate").asInt()).isEqualTo(6);
            assertThat(schedule.path("extensions").asInt()).isEqualTo(1);
        }
    }

    @Test
    void what_the_table_says_of_a_milestone_is_what_the_fold_says() {
        JsonNode one = archive.read("manager", "/milestones/" + archive.milestone());
        JsonNode line = line("");

        for (String field :
                List.of(
                        "id",
                        "measureId",
                        "negotiationId",
                        "title",
                        "kind",
                        "responsible",
                        "verifier",
                        "level",
                        "claim",
                        "verification",
                        "standing",
                        "schedule",
                        "indicator",
                        "limit",
                        "value",
                        "dueTerms")) {
            assertThat(one.has(field)).as(field).isTrue();
            assertThat(line.path(field)).as(field).isEqualTo(one.path(field));
        }
        assertThat(one.path("responsible").asString()).isEqualTo("FARC-EP");
        assertThat(one.path("value").asString()).isEqualTo("100");
    }

    @Test
    void before_d_day_was_set_there_was_no_date() {
        JsonNode before =
                archive.read(
                        "auditor", "/milestones/" + archive.milestone() + "?occurredBy=2016-11-30");

        assertThat(before.at("/schedule/status").asString()).isEqualTo("NO_DATE");
        assertThat(before.at("/schedule/due").isNull()).isTrue();
    }

    @Test
    void a_measure_that_did_not_exist_yet_is_absent_then() {
        Reply reply =
                archive.get("auditor", "/measures/" + archive.measure() + "?occurredBy=2016-06-22");
        assertThat(reply.status()).isEqualTo(404);
    }

    @Test
    void the_dossier_shows_what_all_share_and_carries_its_version() {
        Reply reply = archive.get("farc.head", "/negotiations/" + archive.table().id());
        JsonNode dossier = reply.json();

        assertThat(reply.header("ETag")).isEqualTo("\"" + reply.version() + "\"");
        assertThat(dossier.path("lifecycle").asString()).isEqualTo("CONVENED");
        assertThat(dossier.at("/agenda/0/status").asString()).isEqualTo("ADOPTED");
        assertThat(dossier.at("/agenda/0/consents").size()).isEqualTo(2);
        assertThat(dossier.at("/anchors/0/date").asString()).isEqualTo("2016-12-01");
        assertThat(dossier.at("/measures/0/title").asString()).isEqualTo("Weapons of the FARC-EP");
        assertThat(dossier.at("/measures/0/verified").asInt()).isEqualTo(1);
        assertThat(dossier.path("delegates").size()).isEqualTo(3);
    }

    @Test
    void every_version_can_be_read_again() {
        String path = "/negotiations/" + archive.table().id();
        long newest = archive.get("auditor", path).version();
        for (long version = 0; version <= newest; version++) {
            Reply then = archive.get("auditor", path + "?version=" + version);
            assertThat(then.version()).isEqualTo(version);
        }
        assertThat(archive.read("auditor", path + "?version=0").path("measures").size()).isZero();
    }

    @Test
    void a_disclosed_red_line_stands_with_its_item_as_soon_as_its_owner_reads() {
        String line = archive.table().redLine("goc.head", archive.item());
        Reply disclosed =
                archive.table()
                        .post(
                                "goc.head",
                                "/brief/red-lines/" + line + "/disclosure",
                                "{\"to\": \"TABLE\"}");
        Reply seen =
                archive.get(
                        "goc.head",
                        "/negotiations/" + archive.table().id(),
                        "X-Read-After",
                        disclosed.header("X-Position"));

        assertThat(seen.json().at("/agenda/0/redLines/0/text").asString())
                .as(seen.text())
                .isEqualTo("Not one hectare more");
        Reply own = archive.get("goc.head", "/negotiations/" + archive.table().id() + "/brief");
        assertThat(own.json().at("/redLines/0/shownTo/0").asString()).isEqualTo("TABLE");
        assertThat(
                        archive.get(
                                        "goc.head",
                                        "/negotiations/"
                                                + archive.table().id()
                                                + "/brief/red-lines/"
                                                + line)
                                .status())
                .isEqualTo(200);
        Reply others =
                archive.get(
                        "farc.head",
                        "/negotiations/" + archive.table().id() + "/brief/red-lines/" + line);
        Reply none =
                archive.get(
                        "farc.head",
                        "/negotiations/"
                                + archive.table().id()
                                + "/brief/red-lines/00000000-0000-4000-8000-000000000000");
        assertThat(others.status()).isEqualTo(404);
        assertThat(others.text()).isEqualTo(none.text());
    }

    @Test
    void a_brief_that_has_not_changed_is_not_sent_again() {
        String path = "/negotiations/" + archive.table().id() + "/brief";
        Reply first = archive.get("farc.head", path);
        assertThat(first.status()).isEqualTo(200);

        Reply again = archive.get("farc.head", path, "If-None-Match", first.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
    }

    @Test
    void the_history_speaks_plainly_and_links_to_its_next_part() {
        String path = "/negotiations/" + archive.table().id() + "/history";
        List<JsonNode> paged = new ArrayList<>();
        String next = path + "?limit=4";
        while (next != null) {
            Reply reply = archive.get("secretariat", next, "X-Read-After", position);
            assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
            reply.json().path("items").forEach(paged::add);
            String link = reply.header("Link");
            next = link == null ? null : link.substring("</api/v1".length(), link.indexOf('>'));
        }
        assertThat(paged.getFirst().path("ordinal").asLong()).isEqualTo(1);
        assertThat(paged)
                .extracting(entry -> entry.path("summary").asString())
                .contains(
                        "The anchor \u201cD-Day\u201d was set to 2016-12-01.",
                        "\u201cLaying down of weapons\u201d falls due on 2017-05-30.",
                        "The verifier verified \u201cLaying down of weapons\u201d, level 3.");
        assertThat(paged).noneMatch(entry -> entry.path("type").asString().contains("RedLineSet"));
    }

    @Test
    void a_delegate_lists_what_is_of_the_own_negotiations_and_a_manager_everything() {
        assertThat(ids("farc.head", "/negotiations?limit=500")).contains(archive.table().id());
        assertThat(ids("manager", "/negotiations?limit=500")).contains(archive.table().id());
        assertThat(ids("stranger", "/negotiations?limit=500")).isEmpty();
        assertThat(ids("stranger", "/milestones?limit=500")).isEmpty();
        assertThat(ids("un.mission", "/measures?limit=500")).contains(archive.measure());
    }

    @Test
    void a_manager_reads_measures_and_never_the_table() {
        String table = "/negotiations/" + archive.table().id();
        assertThat(archive.get("manager", table).status()).isEqualTo(403);
        assertThat(archive.get("manager", table + "/history").status()).isEqualTo(403);
        assertThat(archive.get("manager", table + "/brief").status()).isEqualTo(403);
        assertThat(archive.get("manager", "/measures/" + archive.measure()).status())
                .isEqualTo(200);
        assertThat(archive.get("stranger", "/measures/" + archive.measure()).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"negotiation", "party", "category", "phase"})
    void progress_adds_up_to_the_milestones(String grouping) {
        String query = "negotiationId=" + archive.table().id();
        JsonNode groups =
                archive.read("manager", "/milestones/progress?groupBy=" + grouping + "&" + query);

        assertThat(groups.path("items").size()).isEqualTo(1);
        assertThat(groups.at("/items/0/total").asInt()).isEqualTo(1);
        assertThat(groups.at("/items/0/byLevel/complete").asInt()).isEqualTo(1);
        assertThat(groups.at("/items/0/percentComplete").asString()).isEqualTo("100");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/negotiations?limit=0",
                "/negotiations?limit=501",
                "/negotiations?limit=many",
                "/negotiations?cursor=%00",
                "/negotiations?cursor=W10",
                "/negotiations?nonsense=1",
                "/negotiations/{n}?asOf=yesterday",
                "/negotiations/{n}?asOf=2016-13-01T00:00:00Z",
                "/negotiations/{n}?occurredBy=2016-02-30",
                "/negotiations/{n}?occurredBy=%2B999999999-12-31",
                "/negotiations/{n}?version=-1",
                "/negotiations/{n}?version=1&version=2",
                "/negotiations/{n}?occuredBy=2016-01-01",
                "/negotiations/{n}/history?from=then",
                "/negotiations/{n}/history?agendaItemId=x",
                "/negotiations/{n}/history?cursor=WyJhIiwiYiIsImMiXQ",
                "/negotiations/{n}/history?q=%00",
                "/measures?category=PIZZA",
                "/milestones?schedule=LATE",
                "/milestones?sort=colour",
                "/milestones?dueFrom=0000-01-01",
                "/milestones?version=3",
                "/milestones/progress?groupBy=colour"
            })
    void nonsense_is_refused_with_the_name_of_the_parameter(String path) {
        Reply reply = archive.get("auditor", path.replace("{n}", archive.table().id()));

        assertThat(reply.status()).as(reply.toString()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/parameter").asString()).isNotEmpty();
        assertThat(reply.json().at("/errors/0/message").asString())
                .isNotEmpty()
                .doesNotContain("Exception", "java", "parley");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portfolio", "milestone", "history"})
    void a_read_model_that_is_built_anew_answers_the_same(String view) {
        archive.get("secretariat", "/negotiations", "X-Read-After", position);
        Rebuilt rebuilt = new Rebuilt(HOUSE.context());
        Map<String, List<String>> before = rebuilt.rows(view);

        rebuilt.anew(view);

        archive.get("secretariat", "/negotiations", "X-Read-After", position);
        assertThat(rebuilt.rows(view)).isEqualTo(before);
        assertThat(before.get(view)).isNotEmpty();
    }

    private static JsonNode line(String filter) {
        String path = "/milestones?negotiationId=" + archive.table().id() + "&" + filter;
        String plain = path.endsWith("&") ? path.substring(0, path.length() - 1) : path;
        Reply reply = archive.get("secretariat", plain, "X-Read-After", position);
        assertThat(reply.json().path("items").size()).as(reply.toString()).isEqualTo(1);
        return reply.json().at("/items/0");
    }

    private static List<String> ids(String login, String path) {
        List<String> ids = new ArrayList<>();
        archive.read(login, path)
                .path("items")
                .forEach(item -> ids.add(item.path("id").asString()));
        return ids;
    }
}
