package org.parley.core.custody.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Access;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.Excerpt;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/**
 * Someone was about to see what a brief says, or a part of it.
 *
 * @param breakGlassId the grant that let him in, or null when he needed none
 */
@Revision("1")
public record BriefRead(
        NegotiationId negotiationId,
        PartyId partyId,
        Access access,
        Excerpt excerpt,
        @Nullable BreakGlassId breakGlassId)
        implements CustodyEvent {}
