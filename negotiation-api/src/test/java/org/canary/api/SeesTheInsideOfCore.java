package org.canary.api;

import org.canary.core.negotiation.Inside;

/** An endpoint that knows a state. */
public record SeesTheInsideOfCore(Inside seen) {}
