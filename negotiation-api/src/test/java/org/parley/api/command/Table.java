package org.parley.api.command;

import static org.assertj.core.api.Assertions.assertThat;

/** Talks that are convened: two sides and a mission, each with one delegate. */
public record Table(House house, String id, String goc, String farc, String un) {

    public static Table open(House house) {
        return open(house, false);
    }

    public static Table open(House house, boolean archive) {
        String id =
                made(
                        house.post(
                                "secretariat",
                                "/api/v1/negotiations",
                                """
                                {"title": "Talks", "agreementRule": "EVERYTHING_AGREED", "parties": [],
                                 "archive": %s}
                                """
                                        .formatted(archive)));
        Table table =
                new Table(
                        house,
                        id,
                        party(house, id, "GOC", "PRINCIPAL"),
                        party(house, id, "FARC-EP", "PRINCIPAL"),
                        party(house, id, "UN", "OBSERVER"));
        table.accredit("goc.head", table.goc);
        table.accredit("farc.head", table.farc);
        table.accredit("un.mission", table.un);
        Reply convened = table.post("secretariat", "/lifecycle", "{\"to\": \"CONVENED\"}");
        assertThat(convened.status()).as(convened.toString()).isEqualTo(200);
        return table;
    }

    public String path(String below) {
        return "/api/v1/negotiations/" + id + below;
    }

    public Reply post(String login, String below, String body, String... headers) {
        return house.post(login, path(below), body, headers);
    }

    /** An incident that the government reports. */
    public String incident(String title) {
        return made(
                post(
                        "goc.head",
                        "/incidents",
                        """
                        {"title": "%s", "severity": 3, "responseWithin": "PT4H"}
                        """
                                .formatted(title)));
    }

    /** An item of both sides' agenda. */
    public String item() {
        String item =
                made(
                        post(
                                "goc.head",
                                "/agenda-items",
                                """
                                {"title": "Land", "issues": [
                                  {"key": "hectares", "label": "Hectares", "type": "NUMBER", "unit": "ha"}]}
                                """));
        Reply consent = post("farc.head", "/agenda-items/" + item + "/consents", "{}");
        assertThat(consent.status()).as(consent.toString()).isEqualTo(200);
        return item;
    }

    /** A red line of that login's party. */
    public String redLine(String login, String item) {
        return made(
                post(
                        login,
                        "/brief/red-lines",
                        """
                        {"agendaItemId": "%s", "text": "Not one hectare more", "firmness": "FIRM",
                         "constraint": {"issue": "hectares", "rule": "AT_MOST", "value": "3"}}
                        """
                                .formatted(item)));
    }

    public void accredit(String login, String party) {
        made(
                post(
                        "secretariat",
                        "/delegates",
                        "{\"username\": \"%s\", \"partyId\": \"%s\", \"function\": \"HEAD\"}"
                                .formatted(login, party)));
    }

    private static String party(House house, String id, String name, String role) {
        return made(
                house.post(
                        "secretariat",
                        "/api/v1/negotiations/" + id + "/parties",
                        "{\"name\": \"%s\", \"shortName\": \"%s\", \"role\": \"%s\"}"
                                .formatted(name, name, role)));
    }

    private static String made(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.id();
    }
}
