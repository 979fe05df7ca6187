package org.canary.projections.milestone;

/** What others may not see. */
public final class AReadModel {}
