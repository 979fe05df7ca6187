package org.canary.core.negotiation.event;

/** An event that is no plain data. */
public class EventAsClass {}
