package org.parley.core.backchannel.event;

import org.axonframework.serialization.Revision;
import org.parley.core.backchannel.content.Leaving;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Sealed;

/** Somebody is on a line no longer. */
@Revision("1")
public record ParticipantLeft(
        NegotiationId negotiationId, BackchannelId backchannelId, Sealed<Leaving> leaving)
        implements BackchannelEvent {}
