package org.parley.api.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;
import tools.jackson.databind.JsonNode;

/**
 * The laying down of weapons, recorded after the fact by the secretariat on behalf of the parties.
 */
record Archive(House house, Table table, String item, String measure, String milestone) {

    static Archive recorded(House house) {
        Table table = Table.open(house, true);
        new Recorder(table).anchor("{\"name\": \"D-Day\", \"occurredOn\": \"2016-06-23\"}");
        String item = table.item();
        Recorder recorder = new Recorder(table);
        String measure = recorder.weapons();
        recorder.by(table.farc(), "/measures/" + measure + "/consents", "2016-06-23", "");
        JsonNode plan = house.get("secretariat", "/api/v1/measures/" + measure).json();
        String milestone = plan.at("/phases/0/milestones/0/id").asString();
        Archive archive = new Archive(house, table, item, measure, milestone);
        archive.tellTheRest(recorder);
        return archive;
    }

    private void tellTheRest(Recorder recorder) {
        recorder.set("D-Day", "2016-12-01");
        String path = "/milestones/" + milestone;
        String later = "\"due\": {\"date\": \"2017-06-20\"}, \"reason\": \"road map\", ";
        recorder.by(table.goc(), path + "/extensions", "2017-05-29", later);
        recorder.by(table.farc(), path + "/extensions", "2017-05-29", later);
        recorder.by(
                table.farc(),
                path + "/claims",
                "2017-06-26",
                "\"claim\": \"REPORTED_COMPLETE\", \"value\": \"100\", ");
        recorder.by(
                table.un(),
                path + "/verifications",
                "2017-06-26",
                "\"finding\": \"VERIFIED\", \"level\": 3, ");
    }

    Reply get(String login, String path, String... headers) {
        return house.get(login, "/api/v1" + path, headers);
    }

    /** Reads after the last command of the secretariat. */
    JsonNode read(String login, String path) {
        Reply reply = get(login, path);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }

    private record Recorder(Table table) {

        void anchor(String body) {
            ok(table.post("secretariat", "/anchors", body));
        }

        void set(String anchor, String day) {
            String body = "{\"date\": \"%s\", \"occurredOn\": \"%s\"}".formatted(day, day);
            String path = table.path("/anchors/" + anchor);
            ok(table.house().send("secretariat", "PUT", path, body));
        }

        String weapons() {
            Reply proposed =
                    table.post(
                            "secretariat",
                            "/measures",
                            """
                            {"title": "Weapons of the FARC-EP", "category": "MILITARY", "mode": "JOINT",
                             "onBehalfOf": "%s", "occurredOn": "2016-06-23",
                             "phases": [{"title": "180 days", "milestones": [
                               {"title": "Laying down of weapons", "kind": "DELIVERABLE",
                                "responsiblePartyId": "%s", "verifierPartyId": "%s",
                                "indicator": {"unit": "%%", "baseline": "0", "target": "100"},
                                "due": {"anchor": "D-Day", "period": "P180D", "zone": "America/Bogota"}}]}]}
                            """
                                    .formatted(table.goc(), table.farc(), table.un()));
            ok(proposed);
            return proposed.id();
        }

        void by(String party, String path, String day, String more) {
            String body =
                    "{%s\"onBehalfOf\": \"%s\", \"occurredOn\": \"%s\"}"
                            .formatted(more, party, day);
            ok(table.house().post("secretariat", "/api/v1" + path, body));
        }

        private static void ok(Reply reply) {
            assertThat(reply.status()).as(reply.toString()).isBetween(200, 204);
        }
    }
}
