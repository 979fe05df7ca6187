package org.parley.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.core.shared.PartyRole;

/**
 * A negotiation in which every kind of party has a delegate, and in which there is one thing of
 * every kind that a path can name.
 *
 * @param ids what to put into the variables of a path
 */
record MatrixSeats(House house, Map<String, String> ids) {

    private static final String HEADS = "matrix.%s.%s";

    /**
     * @param group who is seated here and nowhere else
     */
    static MatrixSeats in(House house, String group) {
        MatrixSeats seats = new MatrixSeats(house, new HashMap<>());
        seats.open(group);
        return seats;
    }

    static String login(String group, PartyRole role) {
        return HEADS.formatted(group, role.name().toLowerCase(Locale.ROOT));
    }

    private void open(String group) {
        keep("negotiationId", "secretariat", "/negotiations", NEGOTIATION);
        String table = "/negotiations/" + ids.get("negotiationId");
        Map<String, String> parties = parties(table);
        for (PartyRole role : PartyRole.values()) {
            String login = login(group, role);
            house.open(login, "");
            String seat =
                    "{\"username\": \"%s\", \"partyId\": \"%s\", \"function\": \"HEAD\"}"
                            .formatted(login, parties.get(role.name()));
            send("secretariat", table + "/delegates", seat);
        }
        send("secretariat", table + "/lifecycle", "{\"to\": \"CONVENED\"}");
        ids.put("partyId", String.valueOf(parties.get("PRINCIPAL")));
        ids.put("verifierId", String.valueOf(parties.get("MEDIATOR")));
        ids.put("name", "D-Day");
        fill(table, login(group, PartyRole.PRINCIPAL), login(group, PartyRole.MEDIATOR));
    }

    private void fill(String table, String principal, String mediator) {
        keep("roundId", "secretariat", table + "/rounds", ROUND);
        send("secretariat", table + "/anchors", "{\"name\": \"D-Day\"}");
        keep("agendaItemId", principal, table + "/agenda-items", "{\"title\": \"Land\"}");
        keep("redLineId", principal, table + "/brief/red-lines", with(RED_LINE, "agendaItemId"));
        String line = "{\"title\": \"Apart\", \"participants\": [\"" + mediator + "\"]}";
        keep("backchannelId", principal, table + "/backchannels", line);
        ids.put("lineId", String.valueOf(ids.get("backchannelId")));
        String glass = table + "/parties/" + ids.get("partyId") + "/brief/break-glass";
        keep("breakGlassId", "auditor", glass, "{\"reason\": \"x\", \"span\": \"PT30M\"}");
        keep("measureId", principal, table + "/measures", with(MEASURE, "partyId", "verifierId"));
        ids.put("milestoneId", milestone());
    }

    private String milestone() {
        return house.get("secretariat", "/api/v1/measures/" + ids.get("measureId"))
                .json()
                .at("/phases/0/milestones/0/id")
                .asString();
    }

    private Map<String, String> parties(String table) {
        Map<String, String> parties = new HashMap<>();
        house.get("secretariat", "/api/v1" + table)
                .json()
                .path("parties")
                .forEach(party ->
                        parties.putIfAbsent(
                                party.path("role").asString(), party.path("id").asString()));
        return parties;
    }

    private void keep(String name, String login, String path, String body) {
        ids.put(name, send(login, path, body).id());
    }

    private Reply send(String login, String path, String body) {
        Reply reply = house.post(login, "/api/v1" + path, body);
        assertThat(reply.status()).as(path + reply).isIn(200, 201);
        return reply;
    }

    private String with(String body, String... names) {
        String filled = body;
        for (String name : names) {
            filled = filled.replace("<" + name + ">", String.valueOf(ids.get(name)));
        }
        return filled;
    }

    private static final String NEGOTIATION =
            """
            {"title": "Everyone", "agreementRule": "EVERYTHING_AGREED", "parties": [
              {"name": "A", "shortName": "A", "role": "PRINCIPAL"},
              {"name": "B", "shortName": "B", "role": "PRINCIPAL"},
              {"name": "C", "shortName": "C", "role": "MEDIATOR"},
              {"name": "D", "shortName": "D", "role": "FACILITATOR"},
              {"name": "E", "shortName": "E", "role": "GUARANTOR"},
              {"name": "F", "shortName": "F", "role": "OBSERVER"},
              {"name": "G", "shortName": "G", "role": "WITNESS"}]}
            """;
    private static final String ROUND =
            """
            {"title": "First", "place": "Oslo", "track": "1", "opensOn": "2016-05-01"}
            """;
    private static final String RED_LINE =
            """
            {"agendaItemId": "<agendaItemId>", "text": "No more", "firmness": "FIRM"}
            """;
    private static final String MEASURE =
            """
            {"title": "Ceasefire", "category": "MILITARY", "mode": "UNILATERAL", "phases": [
              {"title": "First", "milestones": [
                {"title": "Withdrawal", "kind": "DELIVERABLE", "responsiblePartyId": "<partyId>",
                 "verifierPartyId": "<verifierId>"}]}]}
            """;
}
