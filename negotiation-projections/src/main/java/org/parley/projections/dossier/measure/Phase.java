package org.parley.projections.dossier.measure;

import java.util.List;
import org.parley.core.shared.PhaseId;

/**
 * Milestones that open together.
 *
 * @param open whether every milestone of the phases before it is verified or waived
 */
public record Phase(PhaseId id, String title, boolean open, List<Milestone> milestones) {}
