package org.parley.api.nodes;

import java.io.IOException;
import org.parley.api.eventstore.durability.Visitor;
import tools.jackson.databind.JsonNode;

/** An archive of two parties, for whom the secretariat may speak. */
record Talks(String id, String first, String second) {

    static Talks open(Visitor visitor, String title) throws IOException {
        String id = visitor.openArchive(title);
        JsonNode parties = visitor.read("/api/v1/negotiations/" + id).get("parties");
        return new Talks(
                id, parties.get(0).get("id").asString(), parties.get(1).get("id").asString());
    }

    String path(String below) {
        return "/api/v1/negotiations/" + id + below;
    }
}
