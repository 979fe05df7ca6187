package org.canary.core;

import org.canary.projections.milestone.AReadModel;

/** Looks upwards from core. */
public record SeesAReadModel(AReadModel seen) {}
