package org.parley.core.negotiation.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.RecordKeeping;

/** The record of a negotiation was opened. */
@Revision("1")
public record NegotiationOpened(
        NegotiationId negotiationId,
        String title,
        @Nullable String description,
        AgreementRule agreementRule,
        boolean archive)
        implements SeatingEvent, RecordKeeping {}
