package org.parley.benchmark.http;

import java.io.IOException;
import org.parley.benchmark.program.Proposals;
import tools.jackson.databind.json.JsonMapper;

/** The mediator's place at a table. */
record Place(String negotiation, String mediator) {

    private static final JsonMapper JSON = new JsonMapper();

    static Place of(Wire wire, String negotiation) throws IOException {
        String dossier = wire.get("/api/v1/negotiations/" + negotiation);
        return new Place(
                negotiation, JSON.readTree(dossier).get("parties").get(0).get("id").asString());
    }

    void propose(Wire wire) throws IOException {
        wire.post(
                "/api/v1/negotiations/" + negotiation + "/agenda-items",
                "{\"title\":\"%s\",\"description\":\"%s\",\"onBehalfOf\":\"%s\"}"
                        .formatted(Proposals.TITLE, Proposals.TEXT, mediator));
    }
}
