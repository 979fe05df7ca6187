package org.parley.api.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;
import org.parley.api.eventstore.Rebuilt;
import tools.jackson.databind.JsonNode;

class ProjectionsTest {

    private static final House HOUSE = House.shared();

    @Test
    void the_operator_rebuilds_a_read_model_and_its_rows_come_out_the_same() {
        Table.open(HOUSE);
        awaitFollowing();
        Rebuilt rebuilt = new Rebuilt(HOUSE.context());
        Map<String, List<String>> before = rebuilt.rows("portfolio");
        Reply rebuild = HOUSE.post("operator", "/api/v1/projections/portfolio/rebuilds", "");
        assertThat(rebuild.status()).as(rebuild.text()).isEqualTo(202);
        assertThat(rebuild.header("Location")).isEqualTo("/api/v1/projections/portfolio");
        awaitFollowing();
        JsonNode after = HOUSE.get("operator", "/api/v1/projections/portfolio").json();
        assertThat(after.path("percent").asInt()).isEqualTo(100);
        assertThat(after.path("eventsPerSecond").asLong()).isPositive();
        assertThat(after.path("rebuiltAt").asString()).isNotEmpty();
        assertThat(rebuilt.rows("portfolio")).isEqualTo(before);
        assertThat(before.get("portfolio")).isNotEmpty();
    }

    @Test
    void read_models_are_listed_without_the_automations() {
        Reply list = HOUSE.get("operator", "/api/v1/projections");
        assertThat(list.json().path("items").findValuesAsString("name"))
                .contains("portfolio", "milestone", "history")
                .doesNotContain("automation", "accreditation");
    }

    @Test
    void others_may_not_and_unknown_ones_are_absent() {
        assertThat(HOUSE.get("secretariat", "/api/v1/projections").status()).isEqualTo(403);
        assertThat(HOUSE.post("manager", "/api/v1/projections/portfolio/rebuilds", "").status())
                .isEqualTo(403);
        for (String name : List.of("automation", "none")) {
            String path = "/api/v1/projections/" + name + "/rebuilds";
            assertThat(HOUSE.post("operator", path, "").status()).isEqualTo(404);
        }
    }

    private static void awaitFollowing() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> {
                    var view = HOUSE.get("operator", "/api/v1/projections/portfolio").json();
                    return view.path("state").asString().equals("FOLLOWING")
                            && view.path("lag").asLong() == 0;
                });
    }
}
