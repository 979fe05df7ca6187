package org.parley.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecretTest {

    private static final House HOUSE = House.shared();

    @Test
    void a_delegate_gets_the_same_bytes_for_a_red_line_of_the_other_side_and_for_none() {
        Table table = Table.open(HOUSE);
        String item = table.item();
        String theirs = table.redLine("farc.head", item);
        String none = UUID.randomUUID().toString();
        for (String[] act :
                List.of(
                        new String[] {"/revision", "{\"text\": \"x\"}"},
                        new String[] {"/disclosure", "{\"to\": \"TABLE\"}"},
                        new String[] {"/withdrawal", "{\"reason\": \"x\"}"})) {
            for (String login : List.of("goc.head", "un.mission", "stranger", "secretariat")) {
                Reply there = table.post(login, "/brief/red-lines/" + theirs + act[0], act[1]);
                Reply nowhere = table.post(login, "/brief/red-lines/" + none + act[0], act[1]);
                assertThat(there.status()).as(there.text()).isBetween(400, 499);
                assertThat(told(there, theirs)).isEqualTo(told(nowhere, none));
                assertThat(there.header("ETag")).isNull();
            }
            Reply there = table.post("goc.head", "/brief/red-lines/" + theirs + act[0], act[1]);
            assertThat(there.status()).isEqualTo(404);
            assertThat(there.text()).doesNotContain(theirs);
        }
    }

    @Test
    void a_stranger_gets_the_same_bytes_for_a_negotiation_that_exists_and_for_none() {
        Table table = Table.open(HOUSE);
        String none = UUID.randomUUID().toString();
        for (String below : List.of("/agenda-items", "/measures", "/brief/red-lines", "/rounds")) {
            Reply there = HOUSE.post("stranger", table.path(below), "{}");
            Reply nowhere = HOUSE.post("stranger", "/api/v1/negotiations/" + none + below, "{}");
            assertThat(there.status()).as(there.text()).isEqualTo(404);
            assertThat(there.text()).isEqualTo(nowhere.text());
        }
    }

    /** A 403 may name the path that was asked for; nothing else may differ. */
    private static String told(Reply reply, String id) {
        return reply.status() == 404 ? reply.text() : reply.text().replace(id, "-");
    }
}
