package org.parley.core.negotiation.event;

/** The named days. */
public sealed interface AnchorEvent extends NegotiationEvent
        permits AnchorNamed, AnchorSet, AnchorCorrected {}
