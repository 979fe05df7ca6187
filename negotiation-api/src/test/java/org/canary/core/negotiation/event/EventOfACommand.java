package org.canary.core.negotiation.event;

import org.canary.core.negotiation.command.AnIntention;

/** A fact made of the wish for it. */
public record EventOfACommand(AnIntention seen) {}
