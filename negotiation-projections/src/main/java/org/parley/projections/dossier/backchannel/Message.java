package org.parley.projections.dossier.backchannel;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.MessageId;
import org.parley.projections.support.Told;

/**
 * What somebody said to the others.
 *
 * @param gone whether its key was destroyed: then who wrote it and what is null
 */
public record Message(
        MessageId id,
        @Nullable Writer author,
        @Nullable String text,
        boolean gone,
        @JsonUnwrapped Told told) {}
