package org.parley.core.measure;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.List;
import java.util.Set;
import org.parley.core.measure.command.ProposeMeasure;
import org.parley.core.outside.Table;
import org.parley.core.rejection.CircularDependency;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.MayNotTable;
import org.parley.core.rejection.UnknownReference;
import org.parley.core.rejection.VerifiesItself;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;

/** What must hold of a plan before it can be proposed. */
final class PlanRules {

    private PlanRules() {}

    static void check(ProposeMeasure c, PartyId by, Outside outside) {
        requireMayTable(by, outside.table());
        List<MilestoneId> ids = Plans.ids(c.phases());
        if (ids.stream().anyMatch(outside.milestones()::containsKey)) {
            throw rejected(new IdInUse());
        }
        Plans.milestones(c.phases())
                .forEach(plan -> {
                    requireTwoParties(plan, outside.table());
                    requireKnown(plan, Set.copyOf(ids), outside);
                });
        List<MilestoneId> circle = Circles.in(c.phases());
        if (!circle.isEmpty()) {
            throw rejected(new CircularDependency(circle));
        }
    }

    private static void requireMayTable(PartyId by, Table table) {
        PartyRole role = table.parties().get(by);
        if (role == null || !(role == PartyRole.PRINCIPAL || role.mediates())) {
            throw rejected(new MayNotTable());
        }
    }

    private static void requireTwoParties(MilestonePlan plan, Table table) {
        requireSeated("responsiblePartyId", plan.responsible(), table);
        requireSeated("verifierPartyId", plan.verifier(), table);
        if (plan.responsible().equals(plan.verifier())) {
            throw rejected(new VerifiesItself(plan.id()));
        }
    }

    private static void requireSeated(String field, PartyId party, Table table) {
        if (!table.seats(party)) {
            throw rejected(new UnknownReference(field, party.toString()));
        }
    }

    private static void requireKnown(MilestonePlan plan, Set<MilestoneId> own, Outside outside) {
        plan.dependsOn().stream()
                .filter(id -> !own.contains(id) && !outside.milestones().containsKey(id))
                .findFirst()
                .ifPresent(id -> {
                    throw rejected(new UnknownReference("dependsOn", id.toString()));
                });
    }
}
