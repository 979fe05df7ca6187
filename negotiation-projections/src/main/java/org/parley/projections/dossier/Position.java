package org.parley.projections.dossier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PositionId;
import org.parley.core.shared.PositionKind;
import org.parley.core.shared.Terms;
import org.parley.projections.support.Told;

/** What a party said it wants, and in return for what. */
public record Position(
        PositionId id,
        String party,
        PartyId partyId,
        PositionKind kind,
        String text,
        Terms terms,
        @Nullable PositionId inReturnFor,
        @JsonUnwrapped Told told) {}
