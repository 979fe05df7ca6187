package org.parley.projections.dossier.brief;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.InternalPositionId;
import org.parley.core.shared.InternalPositionKind;
import org.parley.core.shared.Terms;
import org.parley.projections.support.Told;

/** A planning value of the delegation's own. */
public record InternalPosition(
        InternalPositionId id,
        AgendaItemId agendaItemId,
        InternalPositionKind kind,
        String text,
        Terms terms,
        boolean confided,
        @JsonUnwrapped Told told) {}
