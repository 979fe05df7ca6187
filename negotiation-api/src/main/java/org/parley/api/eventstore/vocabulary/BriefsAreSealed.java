package org.parley.api.eventstore.vocabulary;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.parley.api.eventstore.sealing.SealedJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings the events of a brief from revision 1, which held their content in the clear, to revision
 * 2, which holds it sealed as a whole.
 */
public final class BriefsAreSealed extends SingleEventUpcaster {

    private static final String OLD = "1";
    private static final String NEW = "2";

    private static final Map<String, Move> MOVES =
            Map.of(
                    "redline.RedLineSet",
                    new Move("wording", "itemId", "text", "firmness", "constraint"),
                    "redline.RedLineRevised",
                    new Move("wording", "text", "constraint"),
                    "redline.RedLineDisclosed",
                    new Move("wording", "itemId", "text", "firmness", "constraint"),
                    "redline.RedLineWithdrawn",
                    new Move("reason", "reason"),
                    "brief.InternalPositionRecorded",
                    new Move("planning", "itemId", "kind", "text", "terms"));

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation stored) {
        return OLD.equals(stored.getType().getRevision())
                && MOVES.containsKey(stored.getType().getName());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
        String name = stored.getType().getName();
        Move move = requireNonNull(MOVES.get(name));
        return stored.upcastPayload(
                new SimpleSerializedType(name, NEW), JsonNode.class, move::apply);
    }

    /** Which fields go under the seal, and what its field is called. */
    private record Move(String sealed, List<String> fields) {

        Move(String sealed, String... fields) {
            this(sealed, List.of(fields));
        }

        JsonNode apply(JsonNode stored) {
            ObjectNode event = ((ObjectNode) stored).deepCopy();
            ObjectNode content = JsonNodeFactory.instance.objectNode();
            for (String field : fields) {
                JsonNode value = event.remove(field);
                if (value != null) {
                    content.set(field.equals(sealed) ? "text" : field, value);
                }
            }
            event.putObject(sealed).set(SealedJson.OPEN, content);
            return event;
        }
    }
}
