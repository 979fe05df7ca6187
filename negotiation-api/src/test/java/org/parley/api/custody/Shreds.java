package org.parley.api.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.api.command.Reply;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The end of the key of the government's brief, by two people. */
record Shreds(Custody custody) {

    String place() {
        return "/parties/" + custody.table().goc() + "/brief/shreddings";
    }

    Reply ask(String login, String... headers) {
        return custody.table()
                .post(login, place(), "{\"reason\": \"The mandate has ended\"}", headers);
    }

    /** The id of a request that this login has made. */
    String asked(String login) {
        Reply reply = ask(login);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.id();
    }

    Reply act(String login, String id, String act, String... headers) {
        return custody.table().post(login, place() + "/" + id + "/" + act, "{}", headers);
    }

    Reply get(String login, String id, String... headers) {
        return custody.get(login, place() + "/" + id, headers);
    }

    String status(String id) {
        return get("secretariat", id).json().path("status").asString();
    }

    /** The id of a request that two have agreed on, after the key is gone. */
    String shredded() {
        String id = asked("goc.head");
        Reply approved = act("secretariat", id, "approval");
        assertThat(approved.status()).as(approved.toString()).isEqualTo(200);
        String position = String.valueOf(approved.header("X-Position"));
        Reply after = get("secretariat", id, "X-Read-After", position);
        assertThat(after.json().path("status").asString())
                .as(after.toString())
                .isEqualTo("SHREDDED");
        return id;
    }

    /** How often it is recorded that the key is gone. */
    int recorded() {
        return sql().sql(
                        "select count(*) from domain_event where aggregate_identifier = ?"
                                + " and payload_type = 'custody.BriefShredded'")
                .param("custody:" + brief())
                .query(Integer.class)
                .single();
    }

    /** What is stored of the brief itself. */
    List<String> stored() {
        return sql().sql(
                        "select payload from domain_event where aggregate_identifier = ?"
                                + " order by sequence_number")
                .param(brief())
                .query((row, _) -> HexFormat.of().formatHex(row.getBytes(1)))
                .list();
    }

    /** All that the login can see and do about it, with unknown ids in place of its own. */
    Map<String, String> seenBy(String login, String request) {
        Map<String, String> seen = new TreeMap<>();
        for (String path : List.of("", "/history", "/brief", "/shreddings", place())) {
            seen.put("GET " + path, without(request, custody.get(login, path)));
        }
        seen.put("GET one", without(request, get(login, request)));
        for (String act : List.of("approval", "refusal", "withdrawal")) {
            seen.put(act, without(request, act(login, request, act)));
        }
        seen.put("ask", without(request, ask(login)));
        return seen;
    }

    private static String without(String request, Reply reply) {
        return (reply.status() + " " + reply.header("ETag") + " " + reply.text())
                .replace(request, "-");
    }

    private String brief() {
        return custody.table().id() + ":" + custody.table().goc();
    }

    private JdbcClient sql() {
        return custody.table().house().context().getBean(JdbcClient.class);
    }
}
