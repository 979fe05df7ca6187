package org.parley.api.eventstore.vocabulary;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings a corrected anchor from revision 1 to revision 2: {@code previous}, which sounded as if
 * the day had come before, is {@code insteadOf}. What else is stored there is left as it is.
 */
public final class CorrectionsSayInsteadOf extends SingleEventUpcaster {

    private static final SimpleSerializedType OLD =
            new SimpleSerializedType("anchor.AnchorCorrected", "1");
    private static final SimpleSerializedType NEW = new SimpleSerializedType(OLD.getName(), "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation stored) {
        return OLD.equals(stored.getType());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
        return stored.upcastPayload(NEW, JsonNode.class, CorrectionsSayInsteadOf::renamed);
    }

    private static JsonNode renamed(JsonNode stored) {
        ObjectNode event = ((ObjectNode) stored).deepCopy();
        JsonNode date = event.remove("previous");
        if (date != null) {
            event.set("insteadOf", date);
        }
        return event;
    }
}
