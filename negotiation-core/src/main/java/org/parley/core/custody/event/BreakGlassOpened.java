package org.parley.core.custody.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/**
 * Two people agreed: the auditor may read the brief for a while.
 *
 * @param closesAt when it ends by itself
 */
@Revision("1")
public record BreakGlassOpened(
        NegotiationId negotiationId, PartyId partyId, BreakGlassId breakGlassId, Instant closesAt)
        implements BreakGlassEvent {}
