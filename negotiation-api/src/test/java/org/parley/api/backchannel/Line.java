package org.parley.api.backchannel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;

/**
 * A line between the heads of two delegations, at a table where one of them has an adviser.
 *
 * @param adviser somebody else of the delegation of goc.head
 */
record Line(House house, Table table, String id, String adviser) {

    static Line open(House house) {
        Table table = Table.open(house);
        String adviser = "goc.adviser-" + UUID.randomUUID().toString().substring(0, 8);
        house.open(adviser, "");
        accredit(table, adviser, table.goc());
        Reply opened = open(table, "goc.head", "farc.head");
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        return new Line(house, table, opened.id(), adviser);
    }

    static Reply open(Table table, String login, String other) {
        return table.post(
                login,
                "/backchannels",
                """
                {"title": "Release of the general", "participants": ["%s"], "marking": "RED"}
                """
                        .formatted(other));
    }

    static Reply accredit(Table table, String login, String party) {
        return table.post(
                "secretariat",
                "/delegates",
                "{\"username\": \"%s\", \"partyId\": \"%s\", \"function\": \"ADVISER\"}"
                        .formatted(login, party));
    }

    Reply say(String login, String text, String... headers) {
        return table.post(
                login,
                "/backchannels/" + id + "/messages",
                "{\"text\": \"%s\", \"source\": \"a call\"}".formatted(text),
                headers);
    }

    Reply leave(String login, String... headers) {
        return house.send(login, "DELETE", path("/participants/me"), null, headers);
    }

    Reply read(String login, String query, String... headers) {
        return house.get(login, path(query), headers);
    }

    Reply list(String login) {
        return house.get(login, table.path("/backchannels"));
    }

    String path(String below) {
        return table.path("/backchannels/" + id + below);
    }
}
