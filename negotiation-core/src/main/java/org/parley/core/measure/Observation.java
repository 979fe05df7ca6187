package org.parley.core.measure;

import org.parley.core.measure.event.MilestoneObserved;
import org.parley.core.shared.Occurrence;

/** The last value that was reported, and when it was seen. */
record Observation(MilestoneObserved event, Occurrence at) {}
