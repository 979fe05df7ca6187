package org.parley.api.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;
import tools.jackson.databind.JsonNode;

/** A table where the government has a secret, and more people than one on each side of it. */
record Custody(Table table, String item, String line) {

    static final String SECRET = "Not one hectare more";

    static Custody of(House house) {
        house.open("goc.capital", "");
        house.open("goc.adviser", "");
        house.open("auditor2", "AUDITOR");
        house.open("secretary2", "SECRETARIAT");
        Table table = Table.open(house);
        String item = table.item();
        Custody custody = new Custody(table, item, table.redLine("goc.head", item));
        custody.accredit("goc.capital", table.goc(), "MANDATOR");
        custody.accredit("goc.adviser", table.goc(), "ADVISER");
        return custody;
    }

    /** The same one, in a house that was started anew on its database. */
    Custody in(House again) {
        Table same = new Table(again, table.id(), table.goc(), table.farc(), table.un());
        return new Custody(same, item, line);
    }

    void accredit(String login, String party, String function) {
        Reply reply =
                table.post(
                        "secretariat",
                        "/delegates",
                        "{\"username\": \"%s\", \"partyId\": \"%s\", \"function\": \"%s\"}"
                                .formatted(login, party, function));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
    }

    /** The id of a request to read the government's brief. */
    String request(String span) {
        Reply reply = ask("auditor", span);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.id();
    }

    Reply ask(String login, String span) {
        return table.post(
                login,
                glasses(),
                "{\"reason\": \"A complaint\", \"span\": \"%s\"}".formatted(span));
    }

    /** The id of a request that two people have approved. */
    String opened(String span) {
        String id = request(span);
        assertThat(approve("secretariat", id).status()).isEqualTo(200);
        assertThat(approve("goc.head", id).status()).isEqualTo(200);
        return id;
    }

    Reply approve(String login, String id) {
        return table.post(login, glasses() + "/" + id + "/approvals", "{}");
    }

    Reply read(String login) {
        return get(login, "/parties/" + table.goc() + "/brief");
    }

    Reply get(String login, String below, String... headers) {
        return table.house().get(login, table.path(below), headers);
    }

    String glasses() {
        return "/parties/" + table.goc() + "/brief/break-glass";
    }

    /** Who read the government's brief, newest first. */
    List<JsonNode> readings() {
        return items(get("goc.head", "/brief/readings"));
    }

    static List<JsonNode> items(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json().path("items").valueStream().toList();
    }

    /** All that the login can see of it, with unknown ids in place of those of the request. */
    Map<String, String> seenBy(String login, String request) {
        Map<String, String> seen = new TreeMap<>();
        for (String path :
                List.of(
                        "",
                        "/history",
                        "/brief",
                        "/break-glass",
                        glasses() + "/" + request,
                        "/parties/" + table.goc() + "/brief")) {
            Reply reply = get(login, path);
            seen.put(
                    path.replace(request, "-"),
                    (reply.status() + " " + reply.header("ETag") + " " + reply.text())
                            .replaceAll("\"at\":\"[^\"]*\"", "")
                            .replace(request, "-"));
        }
        for (String act : List.of("/approvals", "/refusal", "/ending")) {
            Reply reply = table.post(login, glasses() + "/" + request + act, "{}");
            seen.put(act, reply.status() + " " + reply.text().replace(request, "-"));
        }
        return seen;
    }

    static String nobodys() {
        return UUID.randomUUID().toString();
    }
}
