package org.parley.api.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;
import tools.jackson.databind.JsonNode;

/** A measure that both sides have agreed to, with as many milestones as are asked for. */
public record Promised(Table table, String measure, List<String> milestones) {

    /** Each of the milestones is due on that day. */
    public static Promised due(House house, String day, int milestones) {
        Table table = Table.open(house);
        String steps =
                IntStream.range(0, milestones)
                        .mapToObj(i -> step(table, i, day))
                        .collect(Collectors.joining(", "));
        Reply proposed =
                table.post(
                        "goc.head",
                        "/measures",
                        """
                        {"title": "Weapons", "category": "MILITARY", "mode": "RECIPROCAL",
                         "phases": [{"title": "All", "milestones": [%s]}]}
                        """
                                .formatted(steps));
        assertThat(proposed.status()).as(proposed.toString()).isEqualTo(201);
        Promised promised = new Promised(table, proposed.id(), List.of());
        ok(promised.post("farc.head", "/measures/" + proposed.id() + "/consents", "{}"));
        List<String> ids =
                StreamSupport.stream(
                                promised.read().at("/phases/0/milestones").spliterator(), false)
                        .map(one -> one.path("id").asString())
                        .toList();
        return new Promised(table, proposed.id(), ids);
    }

    public Promised in(House other) {
        return new Promised(
                new Table(other, table.id(), table.goc(), table.farc(), table.un()),
                measure,
                milestones);
    }

    public Reply post(String login, String path, String body) {
        return table.house().post(login, "/api/v1" + path, body);
    }

    /** About the first milestone. */
    Reply about(String login, String path, String body) {
        return post(login, "/milestones/" + milestones.getFirst() + path, body);
    }

    public JsonNode read() {
        Reply reply = table.house().get("manager", "/api/v1/measures/" + measure);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }

    JsonNode first() {
        return read().at("/phases/0/milestones/0");
    }

    /** The entries of the history of that type, as the auditor reads them. */
    public List<JsonNode> history(String type) {
        Reply reply = table.house().get("auditor", table.path("/history?limit=500&type=" + type));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return StreamSupport.stream(reply.json().path("items").spliterator(), false).toList();
    }

    public static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isIn(200, 201);
    }

    private static String step(Table table, int number, String day) {
        return """
        {"title": "Step %d", "kind": "DELIVERABLE", "responsiblePartyId": "%s",
         "verifierPartyId": "%s", "due": {"date": "%s"}}
        """
                .formatted(number, table.farc(), table.un(), day);
    }
}
