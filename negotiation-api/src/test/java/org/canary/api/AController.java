package org.canary.api;

/** What others may not see. */
public final class AController {}
