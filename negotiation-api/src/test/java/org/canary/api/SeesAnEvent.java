package org.canary.api;

import org.canary.core.negotiation.event.AFact;

/** An endpoint that knows an event. */
public record SeesAnEvent(AFact seen) {}
