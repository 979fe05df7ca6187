package org.parley.projections.dossier.brief;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.IncidentNoteId;
import org.parley.projections.support.Told;

/**
 * What the delegation noted of an incident for itself alone.
 *
 * @param gone whether its key was destroyed: then all that it said is null
 */
public record IncidentNote(
        IncidentNoteId id,
        @Nullable IncidentId incidentId,
        @Nullable String text,
        boolean gone,
        @JsonUnwrapped Told told) {}
