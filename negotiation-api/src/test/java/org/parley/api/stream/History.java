package org.parley.api.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the history answers to somebody, without the place of each event in the list. */
record History(List<JsonNode> all) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static History of(Table table, String login) {
        Reply last = Rounds.open(table, "Something to wait for");
        table.house()
                .get(
                        "secretariat",
                        table.path("/history?limit=1"),
                        "X-Read-After",
                        String.valueOf(last.header("X-Position")));
        Reply reply =
                table.house().get(login, table.path("/history"), "Accept", "application/x-ndjson");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        List<JsonNode> all = reply.text().lines().map(JSON::readTree).toList();
        all.forEach(event -> ((ObjectNode) event).remove("ordinal"));
        return new History(all.subList(0, all.size() - 1));
    }

    /** From the last event of that type on. */
    List<JsonNode> since(String type) {
        int first = all.stream().map(History::type).toList().lastIndexOf("org.parley." + type);
        return all.subList(first, all.size());
    }

    private static String type(JsonNode event) {
        return event.path("type").asString();
    }
}
