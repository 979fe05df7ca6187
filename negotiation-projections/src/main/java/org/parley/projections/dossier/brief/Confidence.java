package org.parley.projections.dossier.brief;

import java.util.List;
import org.parley.core.shared.PartyId;

/** What one party confided to the mediator, each as it was worded then. */
public record Confidence(
        String party, PartyId partyId, List<RedLine> redLines, List<InternalPosition> positions) {}
