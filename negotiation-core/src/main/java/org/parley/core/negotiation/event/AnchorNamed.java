package org.parley.core.negotiation.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.RecordKeeping;

/** A day that other dates hang on got a name. */
@Revision("1")
public record AnchorNamed(NegotiationId negotiationId, String name)
        implements AnchorEvent, RecordKeeping {}
