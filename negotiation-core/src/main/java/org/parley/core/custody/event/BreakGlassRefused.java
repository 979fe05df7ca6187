package org.parley.core.custody.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Sealed;

/** The party did not let the auditor in. */
@Revision("1")
public record BreakGlassRefused(
        NegotiationId negotiationId,
        PartyId partyId,
        BreakGlassId breakGlassId,
        @Nullable Sealed<String> reason)
        implements BreakGlassEvent {}
