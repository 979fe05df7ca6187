package org.parley.api.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.api.canary.Canaries.SECRET;

import org.parley.api.command.Reply;
import org.parley.api.command.Table;

/**
 * What is said on a line that others do not know of, or to an ally, what a side keeps to itself of
 * an incident, why somebody asks to read a brief or to destroy it, and where alerts are sent.
 */
final class Whispers {

    private Whispers() {}

    static void on(Table table) {
        line(table);
        note(table);
        consultation(table);
        shredding(table);
        webhook(table);
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

    private static void note(Table table) {
        String incident = table.incident("Shots");
        String note =
                "{\"incidentId\": \"%1$s\", \"text\": \"%2$s patrol\", \"source\": \"%2$s call\"}";
        made(table.post("goc.head", "/brief/incident-notes", note.formatted(incident, SECRET)));
        assertThat(table.house().get("goc.head", table.path("/brief")).text())
                .contains(SECRET + " patrol");
    }

    private static void consultation(Table table) {
        String planned =
                """
                {"with": "%1$s ally", "agendaItemIds": ["%2$s"], "source": "%1$s call"}
                """
                        .formatted(SECRET, table.item());
        String id = made(table.post("goc.head", "/consultations", planned));
        String told = "{\"text\": \"%s readout\", \"heldOn\": \"2016-01-01\"}".formatted(SECRET);
        Reply readOut = table.post("goc.head", "/consultations/" + id + "/readout", told);
        assertThat(readOut.status()).as(readOut.toString()).isEqualTo(200);
        assertThat(table.house().get("goc.head", table.path("/brief")).text())
                .contains(SECRET + " ally", SECRET + " readout");
    }

    private static void shredding(Table table) {
        String shreddings = "/parties/" + table.goc() + "/brief/shreddings";
        String why = "{\"reason\": \"%s reason\"}".formatted(SECRET);
        String id = made(table.post("goc.head", shreddings, why));
        assertThat(table.house().get("goc.head", table.path("/shreddings")).text())
                .contains(SECRET);
        Reply refused = table.post("goc.head", shreddings + "/" + id + "/refusal", why);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(200);
    }

    private static void webhook(Table table) {
        String url = "{\"url\": \"https://%1$s.example.org/%1$s\"}".formatted(SECRET);
        made(table.house().post("goc.head", "/api/v1/webhooks", url));
        assertThat(table.house().get("goc.head", "/api/v1/webhooks").text()).contains(SECRET);
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
