package org.parley.projections.dossier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Constraint;
import org.parley.core.shared.Firmness;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RedLineId;
import org.parley.projections.support.Told;

/** A limit that its owner put before the table, as it then was. */
public record DisclosedRedLine(
        RedLineId id,
        String party,
        PartyId partyId,
        String text,
        Firmness firmness,
        @Nullable Constraint constraint,
        @JsonUnwrapped Told told) {}
