package org.parley.projections.dossier.backchannel;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.BackchannelId;
import org.parley.projections.support.Told;

/**
 * A line in a list of one's own.
 *
 * @param messages how many were sent
 * @param lastActivity when something was last recorded on it
 * @param told when it was opened
 */
public record LineInShort(
        BackchannelId id,
        long version,
        @Nullable String title,
        boolean gone,
        List<Member> participants,
        int messages,
        Instant lastActivity,
        @JsonUnwrapped Told told) {

    Instant openedAt() {
        return told.recordedAt();
    }
}
