package org.parley.core.backchannel.event;

import org.axonframework.serialization.Revision;
import org.parley.core.backchannel.content.Saying;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.MessageId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Sealed;

/** Somebody said something to the others on a line. */
@Revision("1")
public record MessageSent(
        NegotiationId negotiationId,
        BackchannelId backchannelId,
        MessageId messageId,
        Sealed<Saying> saying)
        implements BackchannelEvent {}
