package org.parley.core.backchannel.event;

import org.axonframework.serialization.Revision;
import org.parley.core.backchannel.content.LineReading;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Sealed;

/** Somebody was about to see what stands on a line. */
@Revision("1")
public record LineRead(
        NegotiationId negotiationId, BackchannelId backchannelId, Sealed<LineReading> reading)
        implements RegisterEvent {}
