package org.parley.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VersionTest {

    private static final House HOUSE = House.shared();
    private static final String ITEM = "{\"title\": \"Land\"}";

    @Test
    void who_has_seen_the_current_version_may_go_on_and_others_may_not() {
        Table table = Table.open(HOUSE);
        Reply first = table.post("goc.head", "/agenda-items", ITEM);
        String etag = String.valueOf(first.header("ETag"));
        assertThat(etag).isEqualTo("\"" + first.version() + "\"");
        Reply second = table.post("goc.head", "/agenda-items", ITEM, "If-Match", etag);
        Reply stale = table.post("goc.head", "/agenda-items", ITEM, "If-Match", etag);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.version()).isEqualTo(first.version() + 2);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("stale-version");
        assertThat(stale.json().path("expected").asLong()).isEqualTo(first.version());
        assertThat(stale.json().path("actual").asLong()).isEqualTo(second.version());
    }

    @Test
    void a_star_matches_any_version() {
        Table table = Table.open(HOUSE);
        assertThat(table.post("goc.head", "/agenda-items", ITEM, "If-Match", "*").status())
                .isEqualTo(201);
    }

    @Test
    void what_is_no_version_is_refused() {
        Table table = Table.open(HOUSE);
        for (String bad : List.of("3", "W/\"3\"", "\"-1\"", "\"x\"", "", "\"1\", \"2\"")) {
            Reply reply = table.post("goc.head", "/agenda-items", ITEM, "If-Match", bad);
            assertThat(reply.status()).as(bad).isEqualTo(400);
            assertThat(reply.problem()).isEqualTo("invalid-if-match");
        }
    }
}
