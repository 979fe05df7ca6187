package org.parley.api.eventstore.sealing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.parley.core.shared.Compartment;

/**
 * Where a secret stands. What was sealed for one place cannot be opened in another.
 *
 * @param type the stored name of the event or snapshot
 * @param field the name of its field there, which therefore stays for ever
 */
record Place(String type, String field) {

    /** The data that the ciphertext is bound to: each part behind its length. */
    byte[] within(Compartment compartment) {
        ByteArrayOutputStream bound = new ByteArrayOutputStream();
        for (String part : new String[] {"parley-seal-1", compartment.name(), type, field}) {
            byte[] text = part.getBytes(StandardCharsets.UTF_8);
            bound.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
            bound.writeBytes(text);
        }
        return bound.toByteArray();
    }
}
