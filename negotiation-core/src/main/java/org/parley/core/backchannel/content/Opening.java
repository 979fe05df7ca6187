package org.parley.core.backchannel.content;

import java.util.List;

/**
 * What a line is about, and who is on it.
 *
 * @param participants the one who opened it first
 */
public record Opening(String title, List<Participant> participants, Signature by) {
    public Opening {
        participants = List.copyOf(participants);
    }
}
