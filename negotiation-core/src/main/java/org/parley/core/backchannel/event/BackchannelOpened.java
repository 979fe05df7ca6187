package org.parley.core.backchannel.event;

import org.axonframework.serialization.Revision;
import org.parley.core.backchannel.content.Opening;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Sealed;

/** Somebody opened a line to others that nobody else knows of. */
@Revision("1")
public record BackchannelOpened(
        NegotiationId negotiationId, BackchannelId backchannelId, Sealed<Opening> opening)
        implements BackchannelEvent {}
