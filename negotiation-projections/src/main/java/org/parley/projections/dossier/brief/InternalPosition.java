package org.parley.projections.dossier.brief;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.InternalPositionId;
import org.parley.core.shared.InternalPositionKind;
import org.parley.core.shared.Terms;
import org.parley.projections.support.Told;

/**
 * A planning value of the delegation's own.
 *
 * @param gone whether its key was destroyed: then all that it said is null
 */
public record InternalPosition(
        InternalPositionId id,
        @Nullable AgendaItemId agendaItemId,
        @Nullable InternalPositionKind kind,
        @Nullable String text,
        @Nullable Terms terms,
        boolean confided,
        boolean gone,
        @JsonUnwrapped Told told) {}
