package org.parley.core.measure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.core.measure.command.ProposeMeasure;
import org.parley.core.outside.Table;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.PartyId;

/**
 * Whose consent a measure needs: a UNILATERAL one that of the principals that would have to do
 * something, and of its proposer if that is one; any other that of all principals. Nobody is bound
 * by what another says alone.
 */
final class ConsentNeeded {

    private ConsentNeeded() {}

    static List<PartyId> by(ProposeMeasure c, PartyId proposer, Table table) {
        return switch (c.mode()) {
            case UNILATERAL -> sorted(unilateral(c, proposer, table.principals()));
            case RECIPROCAL, JOINT -> sorted(table.principals());
        };
    }

    private static Set<PartyId> unilateral(
            ProposeMeasure c, PartyId proposer, Set<PartyId> principals) {
        Set<PartyId> bound = new HashSet<>();
        Plans.milestones(c.phases()).map(MilestonePlan::responsible).forEach(bound::add);
        bound.add(proposer);
        bound.retainAll(principals);
        return bound.isEmpty() ? principals : bound;
    }

    private static List<PartyId> sorted(Set<PartyId> parties) {
        return parties.stream().sorted(Comparator.comparing(PartyId::value)).toList();
    }
}
