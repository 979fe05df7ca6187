package org.parley.api.eventstore.sealing;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.parley.core.shared.Compartment;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.SealedNote;
import tools.jackson.databind.ObjectMapper;

/** Opens the secrets that stand beside an event. All else there is text. */
public final class Notes {

    private static final String GONE = "gone";

    private final ObjectMapper contents;

    /**
     * @param contents reads what is inside the seals
     */
    public Notes(ObjectMapper contents) {
        this.contents = contents;
    }

    /** The same, with the seals opened. */
    public MetaData open(MetaData stored, Envelope envelope) {
        Map<String, Object> opened = new HashMap<>(stored);
        opened.replaceAll((field, value) ->
                value instanceof Map<?, ?> note ? note(field, note, envelope) : value);
        return MetaData.from(opened);
    }

    private SealedNote note(String field, Map<?, ?> stored, Envelope envelope) {
        if (stored.get(GONE) instanceof String compartment) {
            return new SealedNote(new Compartment(compartment), Sealed.gone());
        }
        Seals.Opened opened = envelope.opened(field, SealForm.read(stored));
        byte[] content = opened.content();
        return new SealedNote(
                opened.compartment(),
                content == null
                        ? Sealed.gone()
                        : Sealed.of(contents.readValue(content, String.class)));
    }
}
