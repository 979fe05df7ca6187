package org.parley.projections.dossier.backchannel;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.support.Told;

/**
 * An undisclosed line, as those see it who are on it.
 *
 * @param gone whether its key was destroyed: then what was sealed is null or empty
 * @param version the place of the last event that it tells of
 * @param participants the one who opened it first
 * @param told when it was opened
 */
public record Backchannel(
        BackchannelId id,
        NegotiationId negotiationId,
        long version,
        @Nullable String title,
        boolean gone,
        @Nullable Writer openedBy,
        List<Member> participants,
        List<Message> messages,
        @JsonUnwrapped Told told) {}
