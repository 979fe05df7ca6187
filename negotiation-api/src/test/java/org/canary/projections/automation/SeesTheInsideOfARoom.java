package org.canary.projections.automation;

import org.canary.core.negotiation.Inside;

/** An automation that knows a state. */
public record SeesTheInsideOfARoom(Inside seen) {}
