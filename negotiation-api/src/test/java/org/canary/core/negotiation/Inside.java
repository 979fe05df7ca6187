package org.canary.core.negotiation;

/** What others may not see. */
public record Inside(String what) {}
