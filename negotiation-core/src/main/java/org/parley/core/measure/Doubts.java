package org.parley.core.measure;

import java.util.HashMap;
import java.util.Map;
import org.parley.core.measure.event.MilestoneAssessed;
import org.parley.core.shared.PartyId;

/**
 * Where people differ about a milestone.
 *
 * @param accounts what each party says of it that takes part in a dispute
 * @param assessments what each assessor found last
 */
record Doubts(Map<PartyId, String> accounts, Map<String, MilestoneAssessed> assessments) {

    static final Doubts NONE = new Doubts(Map.of(), Map.of());

    Doubts {
        accounts = Map.copyOf(accounts);
        assessments = Map.copyOf(assessments);
    }

    Doubts told(PartyId party, String account) {
        return new Doubts(Maps.with(accounts, party, account), assessments);
    }

    Doubts takenBack(PartyId party) {
        Map<PartyId, String> left = new HashMap<>(accounts);
        left.remove(party);
        return new Doubts(left, assessments);
    }

    Doubts assessed(MilestoneAssessed latest) {
        return new Doubts(accounts, Maps.with(assessments, latest.assessor(), latest));
    }
}
