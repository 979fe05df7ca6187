package org.canary.projections;

import org.canary.api.AController;

/** Looks upwards from projections. */
public record SeesAController(AController seen) {}
