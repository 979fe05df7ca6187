package org.parley.api.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.api.canary.Canaries.SECRET;

import org.parley.api.command.Reply;
import org.parley.api.command.Table;

/** What is said on a line that others do not know of, and why somebody asks to read a brief. */
final class Whispers {

    private Whispers() {}

    static void on(Table table) {
        line(table);
        request(table, "/refusal", "{\"reason\": \"%s refusal\"}".formatted(SECRET));
        request(table, "/approvals", "{}");
    }

    private static void line(Table table) {
        String line =
                made(
                        table.post(
                                "goc.head",
                                "/backchannels",
                                """
                                {"title": "%s line", "participants": ["farc.head"], "source": "%s call",
                                 "marking": "RED"}
                                """
                                        .formatted(SECRET, SECRET)));
        String below = "/backchannels/" + line;
        for (String login : new String[] {"goc.head", "farc.head", "goc.head"}) {
            String said = "{\"text\": \"%1$s words\", \"source\": \"%1$s call\"}".formatted(SECRET);
            made(table.post(login, below + "/messages", said));
        }
        table.post("goc.head", below + "/messages", "{\"text\": \"" + SECRET + " broken");
        Reply left =
                table.house()
                        .send(
                                "farc.head",
                                "DELETE",
                                table.path(below + "/participants/me"),
                                "{\"source\": \"%s call\"}".formatted(SECRET));
        assertThat(left.status()).as(left.toString()).isLessThan(300);
        assertThat(table.house().get("goc.head", table.path(below)).text()).contains(SECRET);
    }

    private static void request(Table table, String answer, String body) {
        String glasses = "/parties/" + table.goc() + "/brief/break-glass";
        String asked = "{\"reason\": \"%s reason\", \"span\": \"PT30M\"}".formatted(SECRET);
        String id = made(table.post("auditor", glasses, asked));
        assertThat(table.house().get("goc.head", table.path("/break-glass")).text())
                .contains(SECRET);
        Reply answered = table.post("goc.head", glasses + "/" + id + answer, body);
        assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
    }

    private static String made(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.id();
    }
}
