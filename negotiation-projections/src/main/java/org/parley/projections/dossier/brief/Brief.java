package org.parley.projections.dossier.brief;

import java.util.List;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/**
 * A party's own brief.
 *
 * @param confided for a mediating party, what the principals confided to it; empty for others
 * @param version the place of the last event that it tells of, -1 while there is none
 */
public record Brief(
        NegotiationId negotiationId,
        PartyId partyId,
        long version,
        List<RedLine> redLines,
        List<InternalPosition> positions,
        List<IncidentNote> incidentNotes,
        List<Consultation> consultations,
        List<Confidence> confided) {

    /** Whether a key of it was destroyed: then it says less than it did at the same version. */
    public boolean saysLess() {
        return redLines.stream().anyMatch(RedLine::gone)
                || positions.stream().anyMatch(InternalPosition::gone)
                || incidentNotes.stream().anyMatch(IncidentNote::gone)
                || consultations.stream().anyMatch(Consultation::saysLess);
    }
}
