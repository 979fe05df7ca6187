package org.parley.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadAfterWriteTest {

    private static final House HOUSE = House.shared();
    private static final String READ_AFTER = "X-Read-After";

    @Test
    void a_read_after_an_own_command_sees_it() {
        Table table = Table.open(HOUSE);
        for (int i = 0; i < 5; i++) {
            Reply item = table.post("goc.head", "/agenda-items", "{\"title\": \"Land " + i + "\"}");
            Reply history =
                    HOUSE.get(
                            "goc.head",
                            table.path("/history?limit=500"),
                            READ_AFTER,
                            String.valueOf(item.header("X-Position")));
            assertThat(history.status()).as(history.text()).isEqualTo(200);
            assertThat(history.text()).contains(item.id());
        }
    }

    @Test
    void a_position_of_another_login_or_of_nobody_is_refused() {
        Table table = Table.open(HOUSE);
        Reply item = table.post("goc.head", "/agenda-items", "{\"title\": \"Land\"}");
        String position = String.valueOf(item.header("X-Position"));
        for (String path : new String[] {"", "/history"}) {
            for (String bad : new String[] {position, "7", "x", ""}) {
                Reply reply = HOUSE.get("farc.head", table.path(path), READ_AFTER, bad);
                assertThat(reply.status()).as(path + bad + reply.text()).isEqualTo(400);
                assertThat(reply.problem()).isEqualTo("invalid-position");
            }
        }
    }

    @Test
    void positions_of_a_secret_stream_look_like_all_others() {
        Table table = Table.open(HOUSE);
        String item = table.item();
        Reply secret =
                table.post(
                        "goc.head",
                        "/brief/red-lines",
                        "{\"agendaItemId\": \"%s\", \"text\": \"x\", \"firmness\": \"FIRM\"}"
                                .formatted(item));
        assertThat(secret.header("X-Position")).matches("[A-Za-z0-9_-]{48}");
        assertThat(secret.version()).isZero();
    }
}
