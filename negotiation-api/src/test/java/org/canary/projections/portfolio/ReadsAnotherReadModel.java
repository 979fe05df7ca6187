package org.canary.projections.portfolio;

import org.canary.projections.milestone.AReadModel;

/** A read model built on another. */
public record ReadsAnotherReadModel(AReadModel seen) {}
