package org.parley.api.backchannel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Those on a line see who of them read what; nobody else learns that anybody did. */
class LineReadingsOverHttpTest {

    private static final House HOUSE = House.shared();

    private final Line line = Line.open(HOUSE);

    @Test
    void each_read_is_on_record_for_all_who_are_on_the_line() {
        String message = line.say("farc.head", "By Sunday").id();
        line.read("goc.head", "?version=0");
        HOUSE.get("farc.head", line.path("/messages/" + message));
        line.list("goc.head");

        JsonNode seen = readings("farc.head");
        assertThat(seen).isEqualTo(readings("goc.head")).hasSize(3);
        assertThat(seen.at("/0/reader").asString()).isEqualTo("goc.head");
        assertThat(seen.at("/0/listed").asBoolean()).isTrue();
        assertThat(seen.at("/1/reader").asString()).isEqualTo("farc.head");
        assertThat(seen.at("/1/partyId").asString()).isEqualTo(line.table().farc());
        assertThat(seen.at("/1/authority").asString()).isEqualTo("delegate HEAD");
        assertThat(seen.at("/1/messageId").asString()).isEqualTo(message);
        assertThat(seen.at("/2/reader").asString()).isEqualTo("goc.head");
        assertThat(seen.at("/2/listed").asBoolean()).isFalse();
        assertThat(seen.at("/2/version").asLong()).isZero();
        assertThat(seen.at("/2/at").asString()).isNotEmpty();
    }

    @Test
    void reading_moves_neither_the_version_nor_the_tag_of_the_line() {
        Reply first = line.read("goc.head", "");
        Reply second = line.read("farc.head", "");
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(line.say("goc.head", "Yes", "If-Match", first.header("ETag")).status())
                .isEqualTo(201);
    }

    @Test
    void what_shows_nothing_is_no_reading() {
        String tag = line.read("goc.head", "").header("ETag");
        assertThat(line.read("goc.head", "", "If-None-Match", tag).status()).isEqualTo(304);
        line.read("goc.head", "?occurredBy=2012-01-01");
        line.read("goc.head", "?asOf=nonsense");
        HOUSE.get("goc.head", line.path("/messages/" + UUID.randomUUID()));
        for (String outsider : List.of("un.mission", "auditor", "secretariat", line.adviser())) {
            line.read(outsider, "");
            line.list(outsider);
        }
        assertThat(readings("goc.head")).hasSize(1);
    }

    @Test
    void to_outsiders_the_register_of_a_line_is_that_of_a_line_that_never_was() {
        line.read("goc.head", "");
        Line never = new Line(HOUSE, line.table(), UUID.randomUUID().toString(), line.adviser());
        for (String outsider :
                List.of(
                        "un.mission",
                        "stranger",
                        "auditor",
                        "secretariat",
                        "manager",
                        "operator")) {
            Reply real = HOUSE.get(outsider, line.path("/readings"));
            assertThat(real.status()).as(outsider).isEqualTo(404);
            assertThat(real.text()).isEqualTo(HOUSE.get(outsider, never.path("/readings")).text());
        }
        line.leave("farc.head");
        assertThat(HOUSE.get("farc.head", line.path("/readings")).status()).isEqualTo(404);
    }

    @Test
    void who_read_does_not_stand_in_the_database() {
        line.read("goc.head", "");
        List<String> stored =
                HOUSE.context()
                        .getBean(JdbcClient.class)
                        .sql("select * from domain_event where aggregate_identifier = ?")
                        .param("register:" + line.id())
                        .query((row, _) -> {
                            StringBuilder all = new StringBuilder();
                            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                byte[] bytes = row.getBytes(i);
                                all.append(bytes == null ? "" : new String(bytes)).append('\n');
                            }
                            return all.toString();
                        })
                        .list();
        assertThat(stored).hasSize(1);
        assertThat(stored.getFirst())
                .contains("LineRead", "somebody")
                .doesNotContain("goc.head")
                .doesNotContain(line.table().goc());
    }

    @Test
    void the_list_comes_in_parts_and_refuses_a_cursor_of_another() {
        line.read("goc.head", "");
        line.read("farc.head", "");
        Reply part = HOUSE.get("goc.head", line.path("/readings?limit=1"));
        assertThat(part.json().at("/items/0/reader").asString()).isEqualTo("farc.head");
        String next = String.valueOf(part.header("Link")).replaceAll("<([^>]*)>.*", "$1");
        assertThat(HOUSE.get("goc.head", next).json().at("/items/0/reader").asString())
                .isEqualTo("goc.head");
        for (String wrong : List.of("?cursor=x", "?limit=0", "?limit=x", "?nothing=1")) {
            assertThat(HOUSE.get("goc.head", line.path("/readings" + wrong)).status())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    private JsonNode readings(String login) {
        Reply reply = HOUSE.get(login, line.path("/readings"));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json().path("items");
    }
}
