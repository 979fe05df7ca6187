package org.canary.projections;

import org.canary.core.negotiation.command.AnIntention;

/** A read model that knows commands. */
public record SeesACommand(AnIntention seen) {}
